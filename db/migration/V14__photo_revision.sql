-- A card with another picture is another card.

CREATE TRIGGER photo_added AFTER INSERT ON photo BEGIN
    UPDATE revision SET number = number + 1;
END;

CREATE TRIGGER photo_removed AFTER DELETE ON photo BEGIN
    UPDATE revision SET number = number + 1;
END;
