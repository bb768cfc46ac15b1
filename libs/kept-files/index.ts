export { FileFolder } from './file-folder.ts';
export { FileTooLarge, type KeptFiles, type ReceivedFile } from './kept-files.ts';
