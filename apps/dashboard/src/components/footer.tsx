import { version } from '../../../../package.json';

export const Footer = () => (
  <footer class="page-footer">
    <div class="kern-container page-footer__row">
      <span>Förderbuch {version}</span>
      <a class="kern-link kern-link--small" href="/api/v1/openapi.json">
        Beschreibung der API
      </a>
    </div>
  </footer>
);
