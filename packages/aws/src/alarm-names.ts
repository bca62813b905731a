/** The alarm that stops the consumers when too much is spent, for example `awsrestart-spend-stop`. */
export function spendAlarmName(prefix: string): string {
  return `${prefix}-spend-stop`;
}
