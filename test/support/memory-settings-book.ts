import { isDeepStrictEqual } from "node:util";

import type { SettingsBook, SettingsItem } from "@lead-normalizer/core/ports.ts";

/** The settings item with its versions in memory. As in the real one, only the item that was read is replaced. */
export function createMemorySettingsBook(
  item?: SettingsItem,
): SettingsBook & { item: SettingsItem | undefined; readonly kept: SettingsItem[] } {
  const kept: SettingsItem[] = [];
  const book = {
    item,
    kept,
    load: async () => structuredClone(book.item),
    versions: async () =>
      structuredClone(kept).toSorted((a, b) => Number(b["version"]) - Number(a["version"])),
    async keep(copy: SettingsItem) {
      const same = kept.find(({ version }) => version === copy["version"]);
      if (same === undefined) kept.push(structuredClone(copy));
      return same === undefined || isDeepStrictEqual(same, copy);
    },
    async replace(read: SettingsItem | undefined, next: SettingsItem) {
      if (!isDeepStrictEqual(book.item, read)) return false;
      book.item = structuredClone({
        ...(read?.["configId"] !== undefined && { configId: read["configId"] }),
        ...next,
      });
      return true;
    },
  };
  return book;
}
