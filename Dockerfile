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
USER lineup
VOLUME /app/data
ENV DATABASE_URL=jdbc:sqlite:data/lineup.db
# Alive means: the database opens and answers.
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-jar", "lineup-bot.jar", "ask", "--lang", "en", "/start"]
ENTRYPOINT ["java", "-jar", "lineup-bot.jar"]
CMD ["run"]
