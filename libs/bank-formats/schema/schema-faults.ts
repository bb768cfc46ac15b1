import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Messages whose schema is at hand. */
export type KnownSchema = 'camt.053.001.08' | 'camt.054.001.08' | 'pain.001.001.09';

const schemas = new Map<KnownSchema, Promise<string>>();
/** Pages of 64 KiB: a file of a thousand transfers needs some 30 MB. */
const memoryPagesMax = 4_096;

const schemaOf = (name: KnownSchema): Promise<string> => {
  const known = schemas.get(name) ?? readFile(join(import.meta.dirname, `${name}.xsd`), 'utf8');
  schemas.set(name, known);
  return known;
};

/**
 * What is wrong with a message by its schema, none where it is valid. libxml2 does it in a thread of its own: whoever answers
 * others meanwhile is not held up.
 */
export async function schemaFaults(name: KnownSchema, xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'message.xml', contents: xml },
    schema: { fileName: `${name}.xsd`, contents: await schemaOf(name) },
    maxMemoryPages: memoryPagesMax,
  });
  return valid ? [] : errors.map(({ message }) => message);
}
