// databases, browsers and first builds take their time on a small machine
jest.setTimeout(120_000);
