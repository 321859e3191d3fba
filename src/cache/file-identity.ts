export { identify, isTooYoung } from '../tools/disk/file-identity.mjs';
