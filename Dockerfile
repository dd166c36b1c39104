# Kulkul as an image: everything is installed by pin and hash in a first stage, the second has no tools and no root.
#     docker build -t kulkul .
FROM python:3.12-slim-trixie AS build
WORKDIR /src
COPY requirements.lock pyproject.toml README.md LICENSE ./
COPY deploy/runtime_lock.py deploy/runtime.txt deploy/
RUN python deploy/runtime_lock.py uv setuptools > build.lock \
    && python deploy/runtime_lock.py > runtime.lock \
    && python -m venv /opt/build \
    && /opt/build/bin/pip install --disable-pip-version-check --no-cache-dir --require-hashes -r build.lock \
    && python -m venv --without-pip /opt/kulkul \
    && /opt/build/bin/uv pip sync --no-cache --compile-bytecode --python /opt/kulkul/bin/python --require-hashes runtime.lock
COPY bot bot
COPY handlers handlers
COPY services services
COPY storage storage
COPY texts texts
COPY domain domain
COPY simulator simulator
COPY bench bench
RUN /opt/build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
    && /opt/build/bin/uv pip install --no-cache --compile-bytecode --python /opt/kulkul/bin/python --no-deps /wheels/*.whl

FROM python:3.12-slim-trixie
# pg_dump for `kulkul backup` beside PostgreSQL: as new as the server of compose.yaml, or it refuses.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client-17 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin kulkul \
    && install --directory --owner=kulkul --group=kulkul --mode=0750 /data
COPY --from=build /opt/kulkul /opt/kulkul
ENV PATH=/opt/kulkul/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    KULKUL_DATABASE_URL=sqlite+aiosqlite:////data/kulkul.db \
    KULKUL_LISTEN=0.0.0.0:8080 \
    KULKUL_LOG_FORMAT=json
USER kulkul
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["kulkul"]
CMD ["run"]
