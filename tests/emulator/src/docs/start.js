// Shows the document in Swagger UI, with the token of the emulator filled in.

const viewer = document.getElementById("viewer");

// Swagger UI is dark by a class, not by the setting of the system.
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

const forTryingOut = (api) => {
  // A browser cannot sign: what is left is the token.
  const { token } = api.components.securitySchemes;
  api.components.securitySchemes = { token };
  api.security = [{ token: [] }];
  // The examples of parameters are of different requests. Filled in together, they find nothing.
  for (const path of Object.values(api.paths)) {
    for (const operation of Object.values(path)) {
      for (const parameter of operation.parameters ?? []) delete parameter.examples;
    }
  }
  return api;
};

const start = async () => {
  const answer = await fetch("/__docs/openapi.json");
  const ui = SwaggerUIBundle({
    domNode: viewer,
    spec: forTryingOut(await answer.json()),
    deepLinking: true,
    // Models are read where an operation uses them.
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    // The badge would be loaded from elsewhere.
    validatorUrl: null,
    onComplete: () => ui.preauthorizeApiKey("token", viewer.dataset.token),
  });
};

start();
