/** JSON Resume 1.0 (https://jsonresume.org/schema), plus `work[].workplace` and `work[].hours`. */

export interface ResumeLocation {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly countryCode?: string;
  readonly region?: string;
}

export interface ResumeProfile {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

export interface ResumeBasics {
  readonly name?: string;
  readonly label?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly location?: ResumeLocation;
  readonly profiles?: readonly ResumeProfile[];
}

export interface ResumeWork {
  readonly name?: string;
  readonly location?: string;
  readonly description?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
  readonly workplace?: string;
  readonly hours?: string;
}

export interface ResumeEducation {
  readonly institution?: string;
  readonly url?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
}

export interface ResumeSkill {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}

export interface ResumeProject {
  readonly name?: string;
  readonly description?: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly url?: string;
  readonly roles?: readonly string[];
  readonly entity?: string;
  readonly type?: string;
}

export interface ResumeReference {
  readonly name?: string;
  readonly reference?: string;
}

export interface ResumeCertificate {
  readonly name?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly url?: string;
}

export interface Resume {
  readonly basics?: ResumeBasics;
  readonly work?: readonly ResumeWork[];
  readonly volunteer?: readonly Readonly<Record<string, unknown>>[];
  readonly education?: readonly ResumeEducation[];
  readonly awards?: readonly Readonly<Record<string, unknown>>[];
  readonly certificates?: readonly ResumeCertificate[];
  readonly publications?: readonly Readonly<Record<string, unknown>>[];
  readonly skills?: readonly ResumeSkill[];
  readonly languages?: readonly Readonly<Record<string, unknown>>[];
  readonly interests?: readonly Readonly<Record<string, unknown>>[];
  readonly references?: readonly ResumeReference[];
  readonly projects?: readonly ResumeProject[];
}
