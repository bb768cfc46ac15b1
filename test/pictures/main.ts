import { takeEveryPage } from './every-page.ts';
import { takePicturesOfReadme } from './readme.ts';

/** `npm run pictures`: those of the README anew; `npm run pictures -- FOLDER`: every page, as a whole, in a folder. */
const [folder] = process.argv.slice(2);
await (folder === undefined ? takePicturesOfReadme() : takeEveryPage(folder));
