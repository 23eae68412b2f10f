/** The kinds of work people apply for: titles by rank, tools, and what such people build. */

import { entries } from './list.js';

export type Field = 'software' | 'frontend' | 'data' | 'ml' | 'infrastructure' | 'security';

export interface Trade {
  /** From junior to principal. */
  readonly titles: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  readonly tools: readonly string[];
  readonly systems: readonly string[];
  readonly majors: readonly string[];
}

export const trades: Readonly<Record<Field, Trade>> = {
  software: {
    titles: [
      entries('Junior Software Engineer|Software Developer|Associate Software Engineer|Software Engineer I'),
      entries('Software Engineer|Backend Engineer|Software Engineer II|Application Developer|Java Developer'),
      entries('Senior Software Engineer|Senior Backend Engineer|Senior Developer|Software Engineer III'),
      entries('Staff Software Engineer|Lead Software Engineer|Principal Engineer|Engineering Lead'),
    ],
    tools: entries(`Java|Kotlin|Go|Python|C#|.NET|Ruby on Rails|Node.js|TypeScript|Rust|Scala|Spring Boot|PostgreSQL|MySQL|Redis|Kafka
      RabbitMQ|gRPC|GraphQL|REST|Docker|Kubernetes|AWS Lambda|DynamoDB|MongoDB|Elasticsearch|Django|FastAPI|Cassandra|Terraform|Elixir|PHP`),
    systems:
      entries(`order service|billing engine|pricing service|inventory ledger|settlement job|notification service|claims workflow|booking API
      search index|matching engine|document store|rules engine|scheduling service|payment gateway|import pipeline|permissions service|audit log
      reporting backend|rate limiter|message router|fulfilment queue|quotation tool|subscription service|messaging layer|device registry|tax calculator`),
    majors: entries(
      'Computer Science|Software Engineering|Computer Engineering|Mathematics|Information Systems|Physics|Electrical Engineering',
    ),
  },
  frontend: {
    titles: [
      entries('Junior Web Developer|Junior Frontend Developer|Web Developer|UI Developer'),
      entries('Frontend Engineer|Web Engineer|Frontend Developer|Mobile Developer|Full Stack Developer'),
      entries('Senior Frontend Engineer|Senior Full Stack Engineer|Senior Mobile Engineer|Senior Web Developer'),
      entries('Lead Frontend Engineer|Staff Frontend Engineer|Principal UI Engineer|Design Systems Lead'),
    ],
    tools: entries(`React|TypeScript|Vue|Angular|Svelte|Next.js|Redux|Tailwind CSS|Sass|Storybook|Cypress|Playwright|Jest|Webpack|Vite|Swift
      SwiftUI|Kotlin|React Native|Flutter|GraphQL|Node.js|D3|WebGL|Figma|Web Components|Apollo|RxJS|Accessibility testing|HTML and CSS`),
    systems:
      entries(`checkout flow|design system|customer portal|map view|onboarding wizard|analytics dashboard|component library|form builder|seat picker
      offline mode|admin console|report editor|mobile app|appointment calendar|chat widget|image gallery|payment form|search page|settings area|help centre
      drag-and-drop planner|invoice screen|driver app|patient portal|virtual table|chart library`),
    majors: entries(
      'Computer Science|Graphic Design|Information Systems|Interaction Design|Software Engineering|English|Psychology|Communications',
    ),
  },
  data: {
    titles: [
      entries('Junior Data Analyst|Data Analyst|Reporting Analyst|Data Engineer I'),
      entries('Data Engineer|Analytics Engineer|BI Developer|Data Analyst II|Database Developer'),
      entries('Senior Data Engineer|Senior Analytics Engineer|Senior Data Analyst|Senior BI Engineer'),
      entries('Lead Data Engineer|Staff Data Engineer|Data Platform Lead|Principal Analytics Engineer'),
    ],
    tools: entries(`SQL|Python|dbt|Airflow|Spark|Snowflake|BigQuery|Redshift|Databricks|Kafka|Looker|Tableau|Power BI|Fivetran|Dagster|Trino
      Parquet|Delta Lake|PostgreSQL|pandas|Scala|Great Expectations|Flink|ClickHouse|SSIS|Azure Data Factory|R|Excel|Metabase|Iceberg`),
    systems:
      entries(`sales warehouse|customer data model|event pipeline|revenue dashboard|churn report|data mart|ingestion framework|metrics layer|feature tables
      retention cube|lineage catalogue|nightly load|sensor archive|ledger reconciliation|forecast inputs|marketing attribution model|data quality checks
      self-service reports|partner feed|clickstream store|master data hub|compliance extract|inventory snapshot|change data capture|cost report`),
    majors: entries(
      'Statistics|Mathematics|Economics|Computer Science|Information Systems|Business Administration|Physics|Industrial Engineering',
    ),
  },
  ml: {
    titles: [
      entries('Junior Machine Learning Engineer|Research Engineer|Associate Data Scientist|ML Engineer I'),
      entries('Machine Learning Engineer|Data Scientist|Applied Scientist|AI Engineer|NLP Engineer'),
      entries('Senior Machine Learning Engineer|Senior Data Scientist|Senior AI Engineer|Senior Applied Scientist'),
      entries('Staff Machine Learning Engineer|Lead Data Scientist|ML Platform Lead|Principal Applied Scientist'),
    ],
    tools:
      entries(`Python|PyTorch|TensorFlow|scikit-learn|XGBoost|Hugging Face|LangChain|MLflow|Ray|Kubeflow|SageMaker|Vertex AI|ONNX|CUDA|JAX
      spaCy|pandas|NumPy|Spark|Airflow|FAISS|Triton|vLLM|Weights & Biases|SQL|FastAPI|Docker|Feast|OpenCV|Optuna`),
    systems:
      entries(`ranking model|demand forecast|fraud classifier|recommendation service|retrieval pipeline|document parser|image tagger|speech transcriber
      anomaly detector|pricing model|support assistant|evaluation harness|feature store|embedding index|training cluster|labelling workflow|churn model
      routing model|summarisation service|entity matcher|defect detector|bidding model|question answering service|experiment tracker|inference gateway`),
    majors: entries(
      'Computer Science|Statistics|Mathematics|Physics|Electrical Engineering|Cognitive Science|Linguistics|Operations Research',
    ),
  },
  infrastructure: {
    titles: [
      entries('Junior Systems Administrator|Cloud Support Engineer|Junior DevOps Engineer|IT Support Specialist'),
      entries('DevOps Engineer|Site Reliability Engineer|Cloud Engineer|Systems Engineer|Platform Engineer'),
      entries('Senior DevOps Engineer|Senior Site Reliability Engineer|Senior Cloud Engineer|Senior Platform Engineer'),
      entries('Staff Site Reliability Engineer|Infrastructure Lead|Principal Platform Engineer|Lead DevOps Engineer'),
    ],
    tools:
      entries(`Terraform|Kubernetes|AWS|Azure|GCP|Ansible|Helm|ArgoCD|Prometheus|Grafana|Jenkins|GitHub Actions|GitLab CI|Docker|Linux|Bash
      Python|Go|Vault|Istio|Datadog|Packer|Consul|Nginx|CloudFormation|OpenTelemetry|PagerDuty|Pulumi|VMware|PowerShell|Puppet`),
    systems:
      entries(`build cluster|deployment pipeline|service mesh|alerting stack|backup scheme|container registry|network edge|secrets store|logging platform
      staging environment|cost controls|image pipeline|incident tooling|load balancers|database fleet|developer portal|disaster recovery plan|DNS estate
      certificate rotation|virtual machine fleet|artifact store|autoscaling policy|on-premises cluster|identity directory|metrics pipeline`),
    majors: entries(
      'Computer Science|Information Technology|Network Engineering|Computer Engineering|Electrical Engineering|Information Systems|Philosophy',
    ),
  },
  security: {
    titles: [
      entries('Security Analyst|Junior Security Engineer|SOC Analyst|IT Auditor'),
      entries('Security Engineer|Application Security Engineer|Cloud Security Engineer|Penetration Tester'),
      entries('Senior Security Engineer|Senior Application Security Engineer|Threat Hunter|Senior Detection Engineer'),
      entries('Lead Security Engineer|Security Architect|Staff Security Engineer|Principal Product Security Engineer'),
    ],
    tools: entries(`Splunk|Sentinel|Burp Suite|Nmap|Wireshark|Python|Go|AWS IAM|Okta|CrowdStrike|Semgrep|CodeQL|Snyk|Vault|OSQuery|Zeek
      Suricata|YARA|Terraform|Kubernetes|OWASP ZAP|Metasploit|PowerShell|Elastic|Tenable|SOAR playbooks|Threat modelling|Linux|MITRE ATT&CK|Azure AD`),
    systems:
      entries(`vulnerability programme|detection rules|access reviews|phishing simulations|key management|single sign-on rollout|red team exercise
      code scanning pipeline|incident playbooks|asset inventory|bug bounty|network segmentation|endpoint agents|privileged access vault|log retention
      third-party reviews|threat model library|cloud guardrails|container hardening|data loss controls|patch process|forensics kit|security training`),
    majors: entries(
      'Computer Science|Cybersecurity|Information Technology|Criminal Justice|Mathematics|Computer Engineering|Political Science',
    ),
  },
};

export const fields = Object.keys(trades) as readonly Field[];
