# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml LICENSE ./
RUN mvn -B -q dependency:go-offline
COPY .config .config
COPY db db
COPY src src
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --home-dir /app --no-create-home lineup && install -d -o lineup -g lineup /app/data
WORKDIR /app
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/lineup-bot.jar .
# The bot answers an audience of its own once; what the Java machine learns from it makes the real start faster.
RUN java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -XX:AOTCacheOutput=lineup-bot.aot -Xlog:aot=error -jar lineup-bot.jar rehearse
USER lineup
VOLUME /app/data
ENV DATABASE_URL=jdbc:sqlite:data/lineup.db
# Told within the container alone; 0.0.0.0:8080 opens it to others.
ENV HTTP_PORT=8080
# No virtual machine a minute, and nothing that the image lacks: bash can speak with a port by itself.
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "[[ -z $HTTP_PORT ]] && exit; exec 3<>/dev/tcp/127.0.0.1/${HTTP_PORT##*:} && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
# Nothing but data/ has to be writable: SQLite's driver unpacks its native part there.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-XX:AOTCache=lineup-bot.aot", \
    "-Djava.io.tmpdir=data", "-jar", "lineup-bot.jar"]
CMD ["run"]
