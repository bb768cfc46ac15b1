import '@kern-ux/native/dist/kern.min.css';
import './picture.css';
import './style.css';
import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
