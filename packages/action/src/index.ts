import { main } from "./main.js";

main(process.env);
