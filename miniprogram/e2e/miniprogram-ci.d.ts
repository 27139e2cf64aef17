/** The part of WeChat's tool that our checks use; it comes without types. */
declare module 'miniprogram-ci' {
  interface ProjectOptions {
    readonly appid: string;
    readonly type: 'miniProgram';
    readonly projectPath: string;
    readonly privateKeyPath: string;
    readonly ignores: readonly string[];
    /** Undocumented: what the tool would otherwise ask WeChat's servers about the account. */
    readonly attr: () => Promise<unknown>;
  }

  interface CompileOptions {
    readonly project: object;
    readonly version: string;
    readonly desc: string;
    readonly setting: Readonly<Record<string, boolean>>;
    readonly onProgressUpdate: () => void;
  }

  interface QualityRule {
    readonly name: string;
    readonly success: boolean;
    readonly text: string;
    readonly detail?: unknown;
  }

  const ci: {
    readonly Project: new (options: ProjectOptions) => object;
    readonly DefaultProjectAttr: unknown;
    readonly getCompiledResult: (
      options: CompileOptions,
      zip: string,
    ) => Promise<Readonly<Record<string, unknown>>>;
    readonly checkCodeQuality: (project: object, report: string) => Promise<readonly QualityRule[]>;
  };
  export default ci;
}
