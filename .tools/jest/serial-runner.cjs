const { default: TestRunner } = require('jest-runner');

/** Runs its test files one after another: two browsers at once disturb each other's timing. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
