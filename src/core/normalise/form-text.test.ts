import { describe, expect, it } from 'vitest';
import { ownProse } from './form-text.js';

const own = 'Led the harbour ledger through two audits.\n- Wrote the tide gauge in Go for nine depots';

describe('what nobody wrote about themselves', () => {
  it.each([
    'I hereby consent to the processing of my personal data for the purposes of recruitment.',
    'I hereby give consent for my personal data included in the\napplication to be processed for the purposes of the recruitment process in\naccordance with the Regulation of the European Parliament (GDPR).',
    'I certify that the information given above is true and complete to the best of my knowledge.',
    'All applicants are considered without regard to race, religion or sex.',
    'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb rekrutacji zgodnie z art. 6 ust. 1 lit. a Rozporządzenia 2016/679.',
    'Hiermit willige ich in die Verarbeitung ein und bin einverstanden, dass meine Daten gespeichert werden.',
    'Autorizo el tratamiento de mis datos personales para los fines de la selección.',
    "J'autorise le traitement de mes données personnelles dans le cadre du recrutement.",
    'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003.',
    'Autorizo o tratamento dos meus dados pessoais para fins de recrutamento.',
    'Sunt de acord cu prelucrarea datelor mele cu caracter personal în scopul recrutării.',
    'Souhlasím se zpracováním svých osobních údajů pro účely výběrového řízení.',
    'Are you legally authorized to work in the United States? Yes. How did you hear about us? Job board.',
    'Notice period of the present job? Four weeks.',
    'Salary expectation: negotiable depending on total compensation.',
    'This application was submitted via the company careers portal.',
  ])('is left out: %s', (clause) => {
    expect(ownProse(`${own}\n\n${clause}`)).toBe(own);
    expect(ownProse(`${clause}\n${own}`)).toBe(own);
  });

  it.each([
    'Advised nine hospitals on consent forms and audited the retention of records',
    'Built a form builder with React; declared state in one store',
    'Certified that every valve of the plant was tested, and wrote the report',
    'Einführung eines Datenschutz-Managements in drei Werken',
    'Processed payroll for two hundred employees each month',
  ])('is not the work itself: %s', (line) => {
    expect(ownProse(`${own}\n- ${line}`)).toBe(`${own}\n- ${line}`);
  });

  it('ends with its sentence: what a resume goes on with stays', () => {
    expect(ownProse(`Why do we test? Because it pays.\n${own}`)).toBe(own);
    expect(ownProse(`Do you drive?\n${own}`)).toBe(own.slice(own.indexOf('-')));
    expect(ownProse(`consent to the processing of my personal data ${'and then the ledger again '.repeat(60)}`).length).toBeGreaterThan(
      900,
    );
  });
});
