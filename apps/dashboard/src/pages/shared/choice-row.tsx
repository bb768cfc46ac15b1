interface ChoiceRowProps<Choice extends string> {
  /** What is chosen between. */
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A few ways to see the same thing. */
export const ChoiceRow = <Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceRowProps<Choice>) => (
  <div className="choice-row" role="group" aria-label={label}>
    {choices.map((choice) => (
      <button
        key={choice.value}
        type="button"
        aria-pressed={choice.value === chosen}
        onClick={() => onChoose(choice.value)}
      >
        {choice.label}
      </button>
    ))}
  </div>
);
