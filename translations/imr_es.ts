<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>The IMR case number, such as CM16-0123456, from the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>The day on which the case was assigned to IMR, from the header table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>The day of the determination, from the header table or the dated notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury (header)</source>
        <translation>Lesión (encabezado)</translation>
    </message>
    <message>
        <source>The date of injury that the header table gives. The one told in the text is a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR denial</source>
        <translation>Denegación de UR</translation>
    </message>
    <message>
        <source>The date of the utilization review denial that the header table gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appl. received</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>The day on which the application for review was received, from the header table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Standard or expedited review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All items upheld, all overturned, or some of each. Made from the items where the letter does not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld: all denials stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned: all approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>A document that the letter lists as reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFA date</source>
        <translation>Fecha de la RFA</translation>
    </message>
    <message>
        <source>The date of the request for authorization, the first that the text tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFA dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that the request for authorization bears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFA received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the request for authorization was received. The legal time limit runs from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR date (text)</source>
        <translation>Fecha de UR (texto)</translation>
    </message>
    <message>
        <source>The date of the utilization review decision that the text tells, also where the header differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR outcome</source>
        <translation>Resultado de UR</translation>
    </message>
    <message>
        <source>What utilization review did with the disputed request: denied, or part of it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified: part approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFA to UR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the request for authorization to the utilization review decision. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR to appl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the utilization review decision to the application for review. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appl. to dec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the application to the determination. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury to dec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the injury to the determination. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>A board certification, specialty or subspecialty of the reviewer, as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed in</source>
        <translation>Licencia en</translation>
    </message>
    <message>
        <source>A state in which the reviewer is licensed, by its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age in years, as the letter tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Male or female, as the letter tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of injury</source>
        <translation>Fecha de la lesión</translation>
    </message>
    <message>
        <source>The date of injury told in the case summary or the notice. The header&apos;s is a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>How the injury happened: the shortest phrase that says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>An injured or painful body part of the claim, with its side where told, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The region of the body part, from a closed list, for search and counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>The side of the body part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>A diagnosis stated as one. Symptoms and findings of an examination or image are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment had</source>
        <translation>Tratamiento recibido</translation>
    </message>
    <message>
        <source>A treatment other than a drug that was already received: therapy, injection, surgery, work restriction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How many of this treatment were received, where told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the count counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the treatment was received, where told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the treatment did, in the letter&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>A drug named as taken, prescribed or tried, with its dose where told. A class only where none of its drugs is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether the drug is taken now, newly prescribed, or was taken in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since when the drug is taken, where told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>An imaging or diagnostic test that was done, with its body part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>A pain rating as written: 7/10, 6-8 out of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>The date of a progress report, note or visit that the summary cites, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work status</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>Full duty, modified duty, or off work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the work status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>The whole heading of the disputed item before its decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>In the partial-approval form, what was requested: the words before “was the original request”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>In the partial-approval form, what utilization review authorized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>What remains in dispute: the request without prefixes such as “Retro:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Upheld: the denial stands. Overturned: the treatment is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld: the denial stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned: treatment approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>The canonical name of the treatment; for drugs the generic ingredients, joined with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The treatment category of the Division of Workers’ Compensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMEPOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation &amp; Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psych Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>The subcategory of the treatment; for drugs the drug class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging/Radiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMG/NCV/NCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab &amp; Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Diagnostic Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical Stimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosthetics/Orthotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dental Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical Specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle Relaxant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-epilepsy drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proton Pump Inhibitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topical Analgesics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topical Compounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedative-hypnotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antiemetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adrenal Cortical Steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AntiAnxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-infectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antihistamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antihypertensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antimigraine Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atypical Antipsychotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GI Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2 Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misc Analgesics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutritional Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid Antagonist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hormones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impotence Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannabinoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbiturates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viscosupplementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PT/OT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiropractic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arthroscopic Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-arthroscopic Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgical Consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjunct Surgical Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body part that the request names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the request’s body part, from a closed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the request’s body part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>The strength of the drug without spaces: 7.5mg, 10/325mg, 5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The dosage form of the drug, only where written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many units, sessions or visits are in dispute: 2x6 weeks is 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the quantity counts; units where only a count is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty requested</source>
        <translation>Cantidad pedida</translation>
    </message>
    <message>
        <source>In the partial-approval form, how many were requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty authorized</source>
        <translation>Cantidad autorizada</translation>
    </message>
    <message>
        <source>In the partial-approval form, how many were authorized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Recibido antes</translation>
    </message>
    <message>
        <source>How many of the same service were already received, where told as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Resurtidos</translation>
    </message>
    <message>
        <source>The number of refills, where written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>How often, as written: 2 times a week for 6 weeks, 1 tab PO BID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Retrospectivo</translation>
    </message>
    <message>
        <source>Whether the heading says that the service was already given (Retro, Retrospective, DOS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Whether the item is an associated surgical service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>The item whose refusal decided this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What utilization review did with this very item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR reason</source>
        <translation>Razón de UR</translation>
    </message>
    <message>
        <source>The clause that gives utilization review’s reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>On which ground the reviewer decided, with the sentence that says so; the main one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeds guideline amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No functional improvement documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative care not tried or documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No red flag or neurological finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline criteria not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recommended by guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-line drug not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate drug or class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on denied item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records missing or illegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the rationale itself concludes, whatever the heading says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medically necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not medically necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A treatment that the request counts as, for search and counting: emg/ncv counts as both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body region that the request concerns, with its side where told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR guideline</source>
        <translation>Guía de UR</translation>
    </message>
    <message>
        <source>All text after “Claims Administrator guideline:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR cites</source>
        <translation>UR cita</translation>
    </message>
    <message>
        <source>A guideline that the claims administrator cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The one name of the chapter for its many spellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMR guideline</source>
        <translation>Guía de la IMR</translation>
    </message>
    <message>
        <source>All text after “MAXIMUS guideline:”: what the reviewer relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMR cites</source>
        <translation>La IMR cita</translation>
    </message>
    <message>
        <source>A guideline that the reviewer cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>How the guidelines of both sides relate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR cited none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer cited none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>All text after “Decision rationale:”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Checks that a case database is sound, and that its history gives its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects a value. A list&apos;s element after the last one is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that a value is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case and reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person, injury, clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the extraction against letters whose values are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a dataset: csv and xlsx have a row for each disputed item, jsonl a line for each letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what is found in letters as JSON; of several letters one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who changed what in a letter, or in one of its values, the newest change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads letters (PDF or text; folders with all that is in them) into a case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the letters of a case database, the newest import first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds past determinations: words, &quot;phrases&quot;, -without, prefix*, field:value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the values of one letter with their states and their words in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back your newest change, in whatever letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back your newest change that was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>to be checked in every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are not found in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words stand in the letter several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two places in the letter disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found, though letters of this layout state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>take from the letter</source>
        <translation>tomar de la carta</translation>
    </message>
    <message>
        <source>mark as not stated</source>
        <translation>marcar como no indicado</translation>
    </message>
    <message>
        <source>mark as unreadable</source>
        <translation>marcar como ilegible</translation>
    </message>
    <message>
        <source>take from outside the letter</source>
        <translation>tomar de fuera de la carta</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is no such file or folder. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read. Check its permissions and whether another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written. Check that its folder exists, that you may write there, and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for a letter, so it was not read. Split it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty. Get the letter again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is neither a PDF nor plain text. Save the letter in one of these forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be opened. Get the letter again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF opens only with a password. Save a copy without a password and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF holds pictures of pages and no text. Run text recognition over it and use the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages, so it was not read. Take the letter out of it and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF gave no answer within %1 seconds, so reading it was stopped. It may be damaged; get the letter again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading of the PDF ended by itself. The file may be damaged; get the letter again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program imr-pages, which reads PDFs, cannot be started. Install IMR Workbench again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not text in a known encoding. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output would have the same name as that of %1. Rename one of the two, or use two folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field catalogue cannot be used. Correct the file, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field %1. “imr show” lists the fields of a letter by their paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no value for %1. Accepted: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worked out from other fields and cannot be set. Correct those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter has no such item or list element. Count from 0; the number after the last one adds an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such case database. Check the name; “imr import” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a case database of IMR Workbench and was left untouched. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database has version %1, and this program knows versions up to %2. It was left untouched; use a newer IMR Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the case database. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database may only be read. Change the permissions of the file and its folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full, so nothing was saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database is damaged. Keep the file as it is and work on with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database gave an error, and nothing was changed. Check the disk, and run “imr check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter has this case number or id. “imr list” shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several letters match: %1. Give one of these ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: it is “%2”, not “%3”. Look at it and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no change of yours that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no undone change of yours that could be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query cannot be understood at character %1. Close quotes and brackets, and write fields as field:value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such export format. “imr export --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command was not written as it should be. “imr COMMAND --help” shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped as you asked. What was done until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unexpected fault in the program; nothing was changed. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown fault in the program. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words do not stand in the letter exactly once. Copy more of them from it, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>found in the letter</source>
        <translation>hallado en la carta</translation>
    </message>
    <message>
        <source>stands in the letter several times</source>
        <translation>aparece varias veces en la carta</translation>
    </message>
    <message>
        <source>not found in the letter</source>
        <translation>no hallado en la carta</translation>
    </message>
    <message>
        <source>from outside the letter</source>
        <translation>de fuera de la carta</translation>
    </message>
    <message>
        <source>no evidence needed</source>
        <translation>no requiere prueba</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The heading says “%1”, the rationale concludes “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header dates the injury %1, the summary %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header dates the utilization review %1, the text %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Person and injury</source>
        <translation>Persona y lesión</translation>
    </message>
    <message>
        <source>Clinical history</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guías</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>the table at the head of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dated notice at the head of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of the reviewer&apos;s licences and specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence about the reviewer&apos;s credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that tell the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word that tells the sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date told with the injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event that is named as the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words after a label such as “mechanism of injury”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence that tells how the injury happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verb of injury, such as “fell” or “struck”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words after “when” in the sentence about the injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words after “while” in the sentence about the injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body part that is named with a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body part that is named in a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list that is introduced as diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phrase that is told as a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of treatments received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of treatments received; the name is not in the lexicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a treatment that the summary tells as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a treatment that a rationale tells as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words about working or not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drug that is told as taken or prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test or image that is told as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of a report, note or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the request for authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date told with the utilization review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the utilization review is told to have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause that gives the utilization review&apos;s reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision at the end of the item&apos;s heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading that tells what was asked for, approved and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word before the request, such as “Retro” or “Associated surgical service”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome that the letter states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the decisions on the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text after the label of a guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text after “Decision rationale”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause that concludes the rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence of the rationale that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way in which guidelines are cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lexicon&apos;s name of the cited chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the guidelines that both sides cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter&apos;s own words for a service outside the lexicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drug of the lexicon named in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ingredients of a mixture named in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a treatment of the lexicon named in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body part of the lexicon named in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side told with the body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body part to which the rationale ties the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strength in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dosage form in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of sessions, visits or units in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often, in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refills in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount of the same service already received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>accepted with the letter</source>
        <translation>aceptado con la carta</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>not stated in the letter</source>
        <translation>no indicado en la carta</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
</context>
<context>
    <name>imr::FindField</name>
    <message>
        <source>Find in letter</source>
        <translation>Buscar en la carta</translation>
    </message>
    <message>
        <source>Previous place (%1)</source>
        <translation>Lugar anterior (%1)</translation>
    </message>
    <message>
        <source>Next place (%1)</source>
        <translation>Lugar siguiente (%1)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>imr::LetterEdit</name>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>imr::PdfView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Páginas de la carta</translation>
    </message>
</context>
<context>
    <name>imr::SourceView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show the pages as they were printed</source>
        <translation>Mostrar las páginas como se imprimieron</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the words of the letter</source>
        <translation>Mostrar las palabras de la carta</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Aumento: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>imr::cli</name>
    <message>
        <source>The case database (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whose name (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the letter that say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every place where this field differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out names the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is csv, jsonl or xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, jsonl or xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; one of this name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the letters that this search finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each letter&apos;s JSON into this folder, named as the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the text of the letter too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Puntos</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Decidido</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Decisión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Petición</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most hits to print (default: 50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json: the text of the letter too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::cli::Extraction</name>
    <message>
        <source>Extracting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::cli::Invocation</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much was given: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: imr %1 [options] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“imr %1 --help” shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
