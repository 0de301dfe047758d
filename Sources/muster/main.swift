// Everything is in App, where it can be tested; this only gives it a process.
import App

await MusterProgram.main()
