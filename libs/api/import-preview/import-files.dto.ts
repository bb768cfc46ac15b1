import { inputFiles, type InputFile } from '#real-input';
import { ChoiceField, FileTextField, NestedListField } from '../http/fields.ts';
import { inputFileWords } from './import-preview.view.ts';

class InputFileDto {
  @ChoiceField(inputFileWords, {
    description: { de: 'Welche Datei es ist', en: 'Which file it is' },
    example: 'grants.csv',
  })
  readonly inputFile!: InputFile;

  @FileTextField({ description: { de: 'Die Datei, wie sie ist', en: 'The file as it is' } })
  readonly content!: string;
}

export class ImportFilesDto {
  @NestedListField(InputFileDto, {
    description: {
      de: 'Die Dateien, jede einmal; in der Reihenfolge, in der eine auf die andere baut, liest sie das Förderbuch selbst',
      en: 'The files, each once; the ledger itself reads them in the order in which one rests on another',
    },
    max: inputFiles.length,
    oneFor: 'inputFile',
  })
  readonly files!: readonly InputFileDto[];
}
