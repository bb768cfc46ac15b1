export { FileFolder } from './file-folder.ts';
export { FilesNotKept, FileTooLarge, type KeptFiles, type ReceivedFile } from './kept-files.ts';
