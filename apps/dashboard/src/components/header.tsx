interface HeaderProps {
  readonly onSignOut?: () => void;
}

export function Header({ onSignOut }: HeaderProps) {
  return (
    <header class="page-header">
      <div class="kern-container page-header__row">
        <p class="page-header__name">
          <strong>Förderbuch</strong> <span>Digitalförderung des Landes Hessen</span>
        </p>
        {onSignOut && (
          <button type="button" class="kern-btn kern-btn--tertiary" onClick={onSignOut}>
            <span class="kern-icon kern-icon--logout" aria-hidden="true" />
            <span class="kern-label">Abmelden</span>
          </button>
        )}
      </div>
    </header>
  );
}
