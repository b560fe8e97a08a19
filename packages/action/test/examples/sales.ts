import { type Sandbox } from "@dataset-upload/sandbox";
import type { UserRepository } from "../workflows/user-repository.js";
