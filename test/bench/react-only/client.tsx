import { hydrateRoot } from 'react-dom/client';
import { App, type Story } from './app.tsx';

const story = JSON.parse(document.getElementById('story')!.textContent) as Story;
hydrateRoot(document.getElementById('root')!, <App {...story} />);
