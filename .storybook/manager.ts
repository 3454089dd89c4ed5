import { addons } from 'storybook/manager-api';
import { stallTheme } from './theme.ts';

addons.setConfig({ theme: stallTheme, sidebar: { showRoots: true } });
