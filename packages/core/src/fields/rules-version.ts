/** Names the state of the rules that decided a value. Changed with every change of a rule or a table. */
export const rulesVersion = "2026-11-22";
