export { pdfOf, type Block, type Letter } from './letter.ts';
