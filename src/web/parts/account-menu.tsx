import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Check, Keyboard, LogOut } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { api } from '../api.js';
import { useDesk } from '../desk.js';
import { chooseTheme, type Theme, useTheme } from '../settings.js';
import { useSay } from '../toasts.js';
import { initials } from '../view/words.js';
import { Kbd } from './marks.js';
import { themes } from './theme-switch.js';

/** Not modal: locking the page behind it would need a style element, which the security policy refuses. */
export function AccountMenu() {
  const { session, openKeys } = useDesk();
  const theme = useTheme();
  const signOut = useSignOut();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="grid min-h-6 min-w-6 flex-none place-items-center rounded-full pointer-coarse:size-11">
        <span className="avatar" aria-hidden="true">
          {initials(session.person)}
        </span>
        <span className="sr-only">Your account</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="float menu" align="end" sideOffset={6} collisionPadding={8}>
        <DropdownMenu.Label className="px-2 py-1.5">
          <span className="font-medium">{session.person}</span>
          {session.demo ? <span className="block text-12 text-ink-2">The demo: every applicant is invented</span> : null}
        </DropdownMenu.Label>
        <DropdownMenu.Separator className="my-1 border-t" />
        <DropdownMenu.RadioGroup value={theme} onValueChange={(value) => chooseTheme(value as Theme)} aria-label="Colour theme">
          {themes.map(({ value, name }) => (
            <DropdownMenu.RadioItem key={value} value={value}>
              <span className="w-4">
                <DropdownMenu.ItemIndicator>
                  <Check size={14} aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
              </span>
              {name === 'Auto' ? 'Colours of the system' : `${name} colours`}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator className="my-1 border-t" />
        <DropdownMenu.Item onSelect={openKeys}>
          <Keyboard size={16} strokeWidth={1.5} aria-hidden="true" />
          All keys
          <span className="ml-auto">
            <Kbd>?</Kbd>
          </span>
        </DropdownMenu.Item>
        <DropdownMenu.Item onSelect={signOut}>
          <LogOut size={16} strokeWidth={1.5} aria-hidden="true" />
          Sign out
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  return () => {
    const leave = async (): Promise<void> => {
      try {
        await api.signOut();
        client.clear();
        await navigate({ to: '/sign-in' });
      } catch (error) {
        say(error instanceof Error ? error.message : 'Signing out failed');
      }
    };
    void leave();
  };
}
