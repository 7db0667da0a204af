import type { Concept } from '../rule.ts'

/**
 * Words of fields where an error harms people or rights. They add few points for a strong model, because scanning
 * medical letters is still scanning, but they cap a routine verdict at half confidence.
 */
export const GUARDED_WORDS: readonly Concept[] = [
  {
    id: 'medical-judgment',
    guard: 'medical',
    tasks: { 'medical-reasoning': 1.9 },
    words: {
      en: 'diagnos*, differential*, clinical decision*, clinical reasoning, medical reasoning, tumor board, tumour board, treatment plan*, treatment decision*, therapy plan*, care plan*, medical review, medical necessity, drug interaction*, clinical trial*, second medical opinion',
      de: 'diagnos*, diagnostik*, differentialdiagnos*, therapieplan*, behandlungsplan*, befundung*, tumorboard*, klinische entscheidung*, leistungsprüfung medizin',
      fr: 'diagnost*, aide au diagnostic, plan de soins, décision clinique, raisonnement clinique, plan de traitement',
      es: 'diagnóst*, decisión clínica, decisiones clínicas, razonamiento clínico, plan de tratamiento, ensayos clínicos',
      pt: 'diagnóst*, decisão clínica, raciocínio clínico, plano de tratamento, ensaios clínicos',
      vi: 'chẩn đoán, hỗ trợ chẩn đoán, phác đồ, phác đồ điều trị, hội chẩn, thử nghiệm lâm sàng',
      zh: '诊断, 診斷, 辅助诊断, 诊疗方案, 诊疗, 会诊, 臨床推理, 临床推理, 临床决策, 治疗方案, 临床试验',
      ja: '診断, 臨床判断, 治療計画',
      it: 'diagnos*, piano terapeutico, decisione clinica',
      nl: 'diagnos*, behandelplan*',
    },
  },
  {
    id: 'medicine',
    guard: 'medical',
    tasks: { 'medical-reasoning': 0.8 },
    words: {
      en: 'medical*, lab report*, discharge letter*, patient service*, drug discovery, clinic*, patient*, health*, hospital*, radiolog*, oncolog*, patholog*, icu, emergency room, ehr, emr, pharma*, drug*, dosage*, symptom*, therap*, surgery, surgical, nurs*, triage nurse, physician*, doctor*, cardiolog*, prescri*, adverse event*, pharmacovigilance, anamnes*, genetic*',
      de: 'medizin*, klinik*, klinisch*, patient*, befund*, krankenhaus*, arzt*, arztbrief*, ärzt*, radiolog*, onkolog*, patholog*, therapie*, gesundheit*, pflege*, notaufnahme*, arznei*, medikament*',
      fr: 'médic*, médecin*, clinique*, patient*, hôpital*, hospitalier*, santé, radiolog*, oncolog*, soins, urgences, pharmac*, ordonnance*, thérap*',
      es: 'médic*, medicina, clínic*, paciente*, hospital*, salud, radiolog*, oncolog*, enfermer*, farmac*, urgencias, historia clínica, receta médica, terapi*',
      pt: 'médic*, prontuário*, medicina, clínic*, paciente*, hospital*, saúde, radiolog*, oncolog*, enfermag*, farmác*, farmac*, pronto socorro, terapi*',
      vi: 'y tế, bệnh viện, bệnh nhân, bệnh án, bác sĩ, lâm sàng, khám bệnh, dược phẩm, đơn thuốc, nhà thuốc, điều trị, phòng khám, sức khỏe, sức khoẻ, cấp cứu, xét nghiệm',
      zh: '医疗, 醫療, 医院, 醫院, 患者, 病案首页, 病人, 临床, 臨床, 医生, 醫師, 病历, 病歷, 问诊, 影像科, 药, 藥, 健康, 护理, 急诊, 用药',
      ja: '医療, 病院, 患者, 臨床, 看護, 薬',
      it: 'medic*, clinic*, pazient*, ospedal*, sanitar*, farmac*',
      nl: 'medisch*, ziekenhuis*, patiënt*, zorg, klinisch*',
    },
  },
  {
    id: 'law',
    guard: 'legal',
    tasks: { 'legal-analysis': 1.6 },
    words: {
      en: 'legal*, law, laws, lawyer*, attorney*, counsel, litigation*, court, courts, regulat*, compliance*, lawsuit*, paralegal*, tribunal*, case law, contract review*, nda review*, lease review*, contract risk*, contract analysis, sanctions, gdpr, aml, anti money laundering, esquire, judicial*, prosecut*, jurisprud*, e discovery, ediscovery, contract negotiat*',
      de: 'recht, rechts*, jurist*, anwalt*, anwält*, gericht*, prozessrecht, gutachten*, rechtsgutachten*, vertragsprüfung*, vertragsanalyse*, vertragsrisik*, regulator*, datenschutz*, klage*, justiz*, kanzlei*, geldwäsche*, gesetz*',
      fr: 'juridique*, droit, avocat*, contentieux*, tribunal*, jurisprudence*, conformité*, réglement*, analyse de contrats, analyse contractuelle, justice, litige*, notaire*, notarial*, rgpd',
      es: 'jurídic*, legal*, abogad*, litigio*, tribunal*, jurisprudencia*, cumplimiento normativo, cumplimiento, normativ*, regulatori*, revisión de contratos, juzgado*, notaría*, demandas judiciales, derecho',
      pt: 'jurídic*, legal*, advogad*, advocacia, litígio*, tribunal*, jurisprudência*, conformidade*, regulatóri*, análise de contratos, contencioso*, cartório*, processo judicial, direito, lgpd',
      vi: 'pháp lý, pháp chế, luật, luật sư, tòa án, toà án, tuân thủ, kiện tụng, tranh chấp, rà soát hợp đồng, pháp luật, tư pháp, công chứng',
      zh: '法务, 法務, 法律, 律师, 律師, 诉讼, 訴訟, 法院, 法规, 法規, 合规, 合規, 合同审查, 合約審查, 合同审核, 裁判, 司法, 仲裁, 监管, 法条, 判例, 反洗钱',
      ja: '法務, 法律, 訴訟, 弁護士, 契約審査, コンプライアンス, 規制',
      it: 'legale, legali, giuridic*, avvocat*, tribunal*, contenzioso, normativ*, conformità',
      nl: 'juridisch*, recht, rechtbank*, advocaat*, wetgeving*, naleving*',
    },
  },
  {
    id: 'safety',
    guard: 'safety',
    tiers: { frontier: 0.6 },
    words: {
      en: 'safety*, hazard*, hse, ehs, accident*, emergency*, disaster*, air traffic, avionics, nuclear*, fire brigade, crisis*, suicide*, child protection, safeguarding, critical infrastructure, incident command, airworthiness, functional safety, process safety',
      de: 'sicherheit, arbeitssicherheit*, arbeitsschutz*, betriebssicherheit*, gefahr*, gefährdung*, notfall*, notruf*, unfall*, unfälle*, katastrophe*, flugsicherung*, störfall*, kindesschutz*',
      fr: 'sécurité, sûreté, danger*, accident*, secours, catastrophe*, prévention des risques, protection de l enfance, crise*',
      es: 'seguridad laboral, seguridad industrial, seguridad, peligro*, accidente*, emergencia*, catástrofe*, protección civil, riesgos laborales',
      pt: 'segurança do trabalho, segurança, perigo*, acidente*, emergência*, catástrofe*, defesa civil, proteção civil',
      vi: 'an toàn, an toàn lao động, tai nạn, khẩn cấp, cứu hộ, sự cố nghiêm trọng, thiên tai, phòng cháy',
      zh: '安全生产, 安全, 应急, 應急, 事故, 急救, 消防, 灾害, 災害, 危险, 危機, 隐患, 防灾, 救援',
      ja: '安全, 緊急, 事故, 防災, 災害',
      it: 'sicurezza, emergenz*, infortun*',
      nl: 'veiligheid*, noodgeval*, ongeval*, calamiteit*',
    },
  },
]
