# docker build --tag sitrep .
# docker run --detach --init --user "$(id -u):$(id -g)" --volume "$PWD/data:/data" sitrep
# with config.toml and telegram-token.txt in ./data
ARG BASE=python:3.13-slim
FROM ${BASE}

RUN useradd --system --uid 10001 --create-home sitrep \
    && install --directory --owner=sitrep --group=sitrep /data

WORKDIR /sitrep
COPY requirements.txt ./
RUN pip install --no-cache-dir --require-hashes --no-deps --requirement requirements.txt

COPY bot.py config.py config.example.toml LICENSE NOTICE ./
COPY commands commands
COPY delivery delivery
COPY domain domain
COPY extraction extraction
COPY gazetteer gazetteer
COPY handlers handlers
COPY intake intake
COPY rendering rendering
COPY samples samples
COPY store store
COPY transport transport
RUN python -m compileall -q .

USER sitrep
WORKDIR /data
VOLUME /data
ENV PYTHONUNBUFFERED=1
STOPSIGNAL SIGTERM

# The running bot gives a sign of life every 30 seconds; whether Telegram answers is not the container's health.
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s \
    CMD ["python", "/sitrep/bot.py", "check", "--running"]

ENTRYPOINT ["python", "/sitrep/bot.py"]
CMD ["run"]
