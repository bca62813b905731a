import { settingsEnvironmentOf } from "./stages.ts";

/** What this stage holds its settings to, for every function that reads them. */
export const settingsEnvironment = settingsEnvironmentOf($app.stage);
