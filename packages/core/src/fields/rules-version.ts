/** Names the rules and tables that decided a value: the beginning of a hash over them. A test says when it is stale, and what it must be. */
export const rulesVersion = "4b5661545111";
