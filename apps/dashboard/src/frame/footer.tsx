import { version } from '../../../../package.json';

export const Footer = () => (
  <footer className="page-footer">
    <div className="kern-container page-footer__row">
      <span>Förderbuch {version}</span>
      <a className="kern-link kern-link--small" href="/api/v1/openapi.json">
        Beschreibung der API
      </a>
    </div>
  </footer>
);
