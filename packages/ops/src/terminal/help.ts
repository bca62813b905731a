import { type Command, Help, type HelpConfiguration, type Option } from "commander";

/** Who acts and why stand last, wherever a command added them. */
const LAST = ["reason", "author", "help"];

/** How every help looks: narrow columns are broken too, and an option tells whether it is needed, and a default that is one. */
export const helpStyle: HelpConfiguration = {
  minWidthToWrap: 20,
  showGlobalOptions: true,
  visibleOptions(command: Command): Option[] {
    const rank = (option: Option): number => LAST.indexOf(option.name());
    return new Help().visibleOptions(command).toSorted((one, other) => rank(one) - rank(other));
  },
  optionDescription(option: Option): string {
    const isOff = option.defaultValue === false || Array.isArray(option.defaultValue);
    const text = isOff ? option.description : new Help().optionDescription(option);
    return option.mandatory ? `${text} (needed)` : text;
  },
};
