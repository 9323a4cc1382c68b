# Three stages: everything to build, the packages to run, and what is shipped.
FROM node:22-bookworm-slim AS build
WORKDIR /coro
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /coro
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/coro/data
WORKDIR /coro
COPY package.json LICENSE ./
COPY --from=packages /coro/node_modules node_modules
COPY --from=build /coro/build build
COPY db/migrations db/migrations
# The embedded database lives here when no DATABASE_URL is given.
RUN mkdir data && chown node:node data
USER node
VOLUME /coro/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the process that gets the signals; it stops cleanly within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "build/index.js"]
