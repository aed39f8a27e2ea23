import { useState } from 'react';
import reactLogo from './assets/react.svg';
import './App.css';

export function App() {
  const [count, setCount] = useState(0);

  return (
    <>
      <section>
        <a href="https://vite.dev" target="_blank" rel="noreferrer">
          <img src="/vite.svg" className="logo" alt="Vite logo" />
        </a>
        <a href="https://react.dev" target="_blank" rel="noreferrer">
          <img src={reactLogo} className="logo react" alt="React logo" />
        </a>
      </section>
      <h1>Vite + React</h1>
      <div className="card">
        <button type="button" onClick={() => setCount((before) => before + 1)}>
          count is {count}
        </button>
        <p>
          Edit <code>src/App.tsx</code> and save to test HMR
        </p>
      </div>
      <p className="read-the-docs">Click on the Vite and React logos to learn more</p>
    </>
  );
}
