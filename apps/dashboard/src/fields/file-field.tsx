import { useState, type DragEvent } from 'react';
import { useWords } from '../words/language.ts';
import { Field, type FieldProps } from './field.tsx';

interface FileFieldProps extends FieldProps {
  /** Media types or endings, as an input of files takes them. */
  readonly accept: string;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

const words = {
  de: {
    drop: 'Datei hierher ziehen oder',
    choose: 'Datei auswählen',
    other: 'Andere Datei auswählen',
    size: 'KB',
  },
  en: { drop: 'Drop a file here or', choose: 'Choose a file', other: 'Choose another file', size: 'KB' },
};

const sizes = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** A file, chosen or dropped. The input lies over all of it, unseen: a browser would label it in its own language. */
export function FileField({ accept, file, onFile, ...field }: FileFieldProps) {
  const { drop, choose, other, size } = useWords(words);
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  };
  return (
    <Field {...field}>
      {(bound) => (
        <div
          className={`file-field ${isOver ? 'file-field--over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <span className="file-field__words">
            {file ? `${file.name} (${sizes.format(file.size / 1000)} ${size})` : drop}
          </span>
          <span className="file-field__choose" aria-hidden="true">
            {file ? other : choose}
          </span>
          <input
            {...bound}
            type="file"
            accept={accept}
            onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])}
          />
        </div>
      )}
    </Field>
  );
}
