import { AuthoritiesPanel } from '../shared/authorities-panel.tsx';
import { PaymentsFrame } from './payments-frame.tsx';

/** Who may order payments; whoever may, delegates here what is their own. */
export const AuthoritiesPage = () => (
  <PaymentsFrame part="authorities">
    <AuthoritiesPanel />
  </PaymentsFrame>
);
