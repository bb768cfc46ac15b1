interface HeaderProps {
  readonly onSignOut?: () => void;
}

export function Header({ onSignOut }: HeaderProps) {
  return (
    <header className="page-header">
      <div className="kern-container page-header__row">
        <p className="page-header__name">
          <strong>Förderbuch</strong> <span>Digitalförderung des Landes Hessen</span>
        </p>
        {onSignOut && (
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={onSignOut}>
            <span className="kern-icon kern-icon--logout" aria-hidden="true" />
            <span className="kern-label">Abmelden</span>
          </button>
        )}
      </div>
    </header>
  );
}
