import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  server: { port: 3000, strictPort: true }, // a login comes back to the address that is registered, to the letter
  // Scripts of others could read the tokens. Have the host of the page send this, too.
  preview: { headers: { "content-security-policy": "script-src 'self'" } },
});
