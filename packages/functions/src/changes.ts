import { createChangesHandler } from "./changes-handler.ts";
import { wireChanges } from "./wire/changes.ts";

const { deps } = wireChanges(process.env);

export const handler = createChangesHandler(deps);
