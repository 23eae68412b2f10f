import { RadioGroup } from 'radix-ui';
import { chooseTheme, type Theme, useTheme } from '../settings.js';

export const themes: readonly { readonly value: Theme; readonly name: string }[] = [
  { value: 'auto', name: 'Auto' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
];

export const ThemeSwitch = () => (
  <RadioGroup.Root className="theme" aria-label="Colour theme" value={useTheme()} onValueChange={(value) => chooseTheme(value as Theme)}>
    {themes.map(({ value, name }) => (
      <RadioGroup.Item key={value} value={value}>
        {name}
      </RadioGroup.Item>
    ))}
  </RadioGroup.Root>
);
