import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { openSession } from "./session.ts";

const { VITE_CLIENT_ID: clientId, VITE_SERVER: server } = import.meta.env;
const session = openSession({ clientId, server }); // once for the page, however often React renders
createRoot(document.getElementById("root") ?? document.body).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
