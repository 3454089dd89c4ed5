export { DeskPageBody } from './DeskPageBody.tsx';
