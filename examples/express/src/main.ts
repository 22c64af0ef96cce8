import { createApp } from "./app.ts";
import { clientFor } from "./client.ts";

const client = clientFor(process.env);
const server = createApp(client, process.env["API_KEY"]).listen(
  Number(process.env["PORT"] ?? 3000),
  "127.0.0.1",
  (error?: Error) => {
    if (error) throw error;
    const address = server.address();
    console.log(`listens at port ${typeof address === "object" ? address?.port : address}`);
  },
);

// Requests under way get their answers, and no others begin. The client's timeout bounds how long that takes.
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.keepAliveTimeout = 1; // connections on which an answer goes out now are not kept for another request
    server.close(() => void client.session.logout().catch(console.error));
  });
}
