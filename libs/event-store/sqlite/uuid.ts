/** The 16 bytes of a UUID in canonical lower-case text. */
export const bytesOfUuid = (uuid: string): Uint8Array => Buffer.from(uuid.replaceAll('-', ''), 'hex');
