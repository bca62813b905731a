import { stageSettings } from "./stages.ts";

const { allowedModelIds, dailyBudgetUsdMax } = stageSettings($app.stage);

/** What the stage holds its settings to, for every function that reads them: all must judge alike. */
export const settingsEnvironment = {
  ALLOWED_MODEL_IDS: allowedModelIds.join(","),
  DAILY_BUDGET_USD_MAX: String(dailyBudgetUsdMax),
};
