import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes the file as a whole or not at all: the chunks go to a temporary file beside it that takes its name at the
 * end. When writing or the source of the chunks fails, what stood there before stands there still. Who may read what stood
 * there may read the new one, and nobody else.
 */
export async function replaceFile(path: string, chunks: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const mode = (await stat(path).catch(() => undefined))?.mode;
  try {
    await writeFile(temporary, chunks, { flush: true, mode: mode ?? 0o666 });
    if (mode !== undefined) await chmod(temporary, mode); // what the umask took away
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
