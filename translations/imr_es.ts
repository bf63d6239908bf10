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
        <translation>El número de caso de la IMR, como CM16-0123456, según el encabezado.</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>The day on which the case was assigned to IMR, from the header table.</source>
        <translation>El día en que el caso se asignó a la IMR, según la tabla del encabezado.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>The day of the determination, from the header table or the dated notice.</source>
        <translation>El día de la determinación, según la tabla del encabezado o el aviso fechado.</translation>
    </message>
    <message>
        <source>Injury (header)</source>
        <translation>Lesión (encabezado)</translation>
    </message>
    <message>
        <source>The date of injury that the header table gives. The one told in the text is a field of its own.</source>
        <translation>La fecha de la lesión que da la tabla del encabezado. La que cuenta el texto es un campo propio.</translation>
    </message>
    <message>
        <source>UR denial</source>
        <translation>Denegación de UR</translation>
    </message>
    <message>
        <source>The date of the utilization review denial that the header table gives.</source>
        <translation>La fecha de la denegación de la revisión de utilización que da la tabla del encabezado.</translation>
    </message>
    <message>
        <source>Appl. received</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>The day on which the application for review was received, from the header table.</source>
        <translation>El día en que se recibió la solicitud de revisión, según la tabla del encabezado.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Standard or expedited review.</source>
        <translation>Revisión ordinaria o acelerada.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Ordinaria</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Acelerada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All items upheld, all overturned, or some of each. Made from the items where the letter does not state it.</source>
        <translation>Todos los puntos confirmados, todos revocados, o de ambos. Se deduce de los puntos cuando la carta no lo dice.</translation>
    </message>
    <message>
        <source>Upheld: all denials stand</source>
        <translation>Confirmado: todas las denegaciones se mantienen</translation>
    </message>
    <message>
        <source>Overturned: all approved</source>
        <translation>Revocado: todo aprobado</translation>
    </message>
    <message>
        <source>Partially overturned</source>
        <translation>Revocado en parte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>A document that the letter lists as reviewed.</source>
        <translation>Un documento que la carta cuenta entre los revisados.</translation>
    </message>
    <message>
        <source>RFA date</source>
        <translation>Fecha de la RFA</translation>
    </message>
    <message>
        <source>The date of the request for authorization, the first that the text tells.</source>
        <translation>La fecha de la solicitud de autorización, la primera que cuenta el texto.</translation>
    </message>
    <message>
        <source>RFA dated</source>
        <translation>RFA fechada</translation>
    </message>
    <message>
        <source>The date that the request for authorization bears.</source>
        <translation>La fecha que lleva la solicitud de autorización.</translation>
    </message>
    <message>
        <source>RFA received</source>
        <translation>RFA recibida</translation>
    </message>
    <message>
        <source>The day on which the request for authorization was received. The legal time limit runs from here.</source>
        <translation>El día en que se recibió la solicitud de autorización. El plazo legal corre desde aquí.</translation>
    </message>
    <message>
        <source>UR date (text)</source>
        <translation>Fecha de UR (texto)</translation>
    </message>
    <message>
        <source>The date of the utilization review decision that the text tells, also where the header differs.</source>
        <translation>La fecha de la decisión de la revisión de utilización que cuenta el texto, aunque el encabezado difiera.</translation>
    </message>
    <message>
        <source>UR outcome</source>
        <translation>Resultado de UR</translation>
    </message>
    <message>
        <source>What utilization review did with the disputed request: denied, or part of it approved.</source>
        <translation>Lo que la revisión de utilización hizo con la petición en disputa: denegada, o aprobada en parte.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Modified: part approved</source>
        <translation>Modificada: aprobada en parte</translation>
    </message>
    <message>
        <source>RFA to UR</source>
        <translation>De RFA a UR</translation>
    </message>
    <message>
        <source>Days from the request for authorization to the utilization review decision. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation>Días desde la solicitud de autorización hasta la decisión de la revisión de utilización. Se calcula con las mejores fechas, las del encabezado salvo que un analista eligiera las del texto.</translation>
    </message>
    <message>
        <source>UR to appl.</source>
        <translation>De UR a solicitud</translation>
    </message>
    <message>
        <source>Days from the utilization review decision to the application for review. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation>Días desde la decisión de la revisión de utilización hasta la solicitud de revisión. Se calcula con las mejores fechas, las del encabezado salvo que un analista eligiera las del texto.</translation>
    </message>
    <message>
        <source>Appl. to dec.</source>
        <translation>De solicitud a decisión</translation>
    </message>
    <message>
        <source>Days from the application to the determination. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation>Días desde la solicitud hasta la determinación. Se calcula con las mejores fechas, las del encabezado salvo que un analista eligiera las del texto.</translation>
    </message>
    <message>
        <source>Injury to dec.</source>
        <translation>De lesión a decisión</translation>
    </message>
    <message>
        <source>Days from the injury to the determination. Reckoned from the best dates, the header&apos;s unless an analyst chose the text&apos;s.</source>
        <translation>Días desde la lesión hasta la determinación. Se calcula con las mejores fechas, las del encabezado salvo que un analista eligiera las del texto.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>A board certification, specialty or subspecialty of the reviewer, as written.</source>
        <translation>Una certificación, especialidad o subespecialidad del revisor, como está escrita.</translation>
    </message>
    <message>
        <source>Licensed in</source>
        <translation>Licencia en</translation>
    </message>
    <message>
        <source>A state in which the reviewer is licensed, by its full name.</source>
        <translation>Un estado en que el revisor tiene licencia, con su nombre completo.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age in years, as the letter tells it.</source>
        <translation>Edad en años, como la cuenta la carta.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Male or female, as the letter tells it.</source>
        <translation>Hombre o mujer, como lo cuenta la carta.</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Date of injury</source>
        <translation>Fecha de la lesión</translation>
    </message>
    <message>
        <source>The date of injury told in the case summary or the notice. The header&apos;s is a field of its own.</source>
        <translation>La fecha de la lesión contada en el resumen del caso o en el aviso. La del encabezado es un campo propio.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>How the injury happened: the shortest phrase that says it.</source>
        <translation>Cómo ocurrió la lesión: la expresión más breve que lo dice.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>An injured or painful body part of the claim, with its side where told, each once.</source>
        <translation>Una parte del cuerpo lesionada o dolorida del caso, con su lado si consta, cada una una vez.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The region of the body part, from a closed list, for search and counting.</source>
        <translation>La región de la parte del cuerpo, de una lista cerrada, para buscar y contar.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Tórax</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Ingle</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo superior</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Dedo de la mano</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna inferior</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Dedo del pie</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>The side of the body part.</source>
        <translation>El lado de la parte del cuerpo.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>A diagnosis stated as one. Symptoms and findings of an examination or image are none.</source>
        <translation>Un diagnóstico declarado como tal. Los síntomas y hallazgos de un examen o una imagen no lo son.</translation>
    </message>
    <message>
        <source>Treatment had</source>
        <translation>Tratamiento recibido</translation>
    </message>
    <message>
        <source>A treatment other than a drug that was already received: therapy, injection, surgery, work restriction.</source>
        <translation>Un tratamiento ya recibido que no es un fármaco: terapia, inyección, cirugía, restricción laboral.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How many of this treatment were received, where told.</source>
        <translation>Cuántos de este tratamiento se recibieron, si consta.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the count counts.</source>
        <translation>Lo que cuenta el número.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Injections</source>
        <translation>Inyecciones</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the treatment was received, where told.</source>
        <translation>Cuándo se recibió el tratamiento, si consta.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the treatment did, in the letter&apos;s words.</source>
        <translation>Lo que hizo el tratamiento, en palabras de la carta.</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>A drug named as taken, prescribed or tried, with its dose where told. A class only where none of its drugs is named.</source>
        <translation>Un fármaco nombrado como tomado, recetado o probado, con su dosis si consta. Una clase solo donde no se nombra ninguno de sus fármacos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether the drug is taken now, newly prescribed, or was taken in the past.</source>
        <translation>Si el fármaco se toma ahora, se receta de nuevo o se tomó en el pasado.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Recetado</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since when the drug is taken, where told.</source>
        <translation>Desde cuándo se toma el fármaco, si consta.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>An imaging or diagnostic test that was done, with its body part.</source>
        <translation>Una prueba de imagen o diagnóstica hecha, con su parte del cuerpo.</translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>A pain rating as written: 7/10, 6-8 out of 10.</source>
        <translation>Una puntuación del dolor como está escrita: 7/10, 6-8 out of 10.</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>The date of a progress report, note or visit that the summary cites, each once.</source>
        <translation>La fecha de un informe, nota o visita que cita el resumen, cada una una vez.</translation>
    </message>
    <message>
        <source>Work status</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>Full duty, modified duty, or off work.</source>
        <translation>Trabajo completo, trabajo modificado o de baja.</translation>
    </message>
    <message>
        <source>Full duty</source>
        <translation>Trabajo completo</translation>
    </message>
    <message>
        <source>Modified duty</source>
        <translation>Trabajo modificado</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situación desde</translation>
    </message>
    <message>
        <source>The date of the work status.</source>
        <translation>La fecha de la situación laboral.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>The whole heading of the disputed item before its decision.</source>
        <translation>Todo el título del punto en disputa antes de su decisión.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>In the partial-approval form, what was requested: the words before “was the original request”.</source>
        <translation>En la forma de aprobación parcial, lo que se pidió: las palabras antes de “was the original request”.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>In the partial-approval form, what utilization review authorized.</source>
        <translation>En la forma de aprobación parcial, lo que autorizó la revisión de utilización.</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>What remains in dispute: the request without prefixes such as “Retro:”.</source>
        <translation>Lo que sigue en disputa: la petición sin prefijos como “Retro:”.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Upheld: the denial stands. Overturned: the treatment is approved.</source>
        <translation>Confirmado: la denegación se mantiene. Revocado: el tratamiento se aprueba.</translation>
    </message>
    <message>
        <source>Upheld: the denial stands</source>
        <translation>Confirmado: la denegación se mantiene</translation>
    </message>
    <message>
        <source>Overturned: treatment approved</source>
        <translation>Revocado: tratamiento aprobado</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>The canonical name of the treatment; for drugs the generic ingredients, joined with /.</source>
        <translation>El nombre canónico del tratamiento; de los fármacos, los componentes genéricos unidos con /.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The treatment category of the Division of Workers’ Compensation.</source>
        <translation>La categoría del tratamiento según la División de Compensación de Trabajadores.</translation>
    </message>
    <message>
        <source>Diagnostic Testing</source>
        <translation>Pruebas diagnósticas</translation>
    </message>
    <message>
        <source>DMEPOS</source>
        <translation>DMEPOS</translation>
    </message>
    <message>
        <source>Evaluation &amp; Management</source>
        <translation>Evaluación y manejo</translation>
    </message>
    <message>
        <source>Home Health</source>
        <translation>Atención domiciliaria</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Productos farmacéuticos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Psych Services</source>
        <translation>Servicios psíquicos</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Rehabilitación</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>Terapias</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>The subcategory of the treatment; for drugs the drug class.</source>
        <translation>La subcategoría del tratamiento; de los fármacos, su clase.</translation>
    </message>
    <message>
        <source>Imaging/Radiology</source>
        <translation>Imagen/Radiología</translation>
    </message>
    <message>
        <source>EMG/NCV/NCS</source>
        <translation>EMG/NCV/NCS</translation>
    </message>
    <message>
        <source>Lab &amp; Pathology</source>
        <translation>Laboratorio y patología</translation>
    </message>
    <message>
        <source>Other Diagnostic Tests</source>
        <translation>Otras pruebas diagnósticas</translation>
    </message>
    <message>
        <source>DME</source>
        <translation>DME</translation>
    </message>
    <message>
        <source>Electrical Stimulation</source>
        <translation>Estimulación eléctrica</translation>
    </message>
    <message>
        <source>Prosthetics/Orthotics</source>
        <translation>Prótesis/Ortesis</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros</translation>
    </message>
    <message>
        <source>Dental Services</source>
        <translation>Servicios dentales</translation>
    </message>
    <message>
        <source>Medical Specialties</source>
        <translation>Especialidades médicas</translation>
    </message>
    <message>
        <source>Facet Injection</source>
        <translation>Inyección facetaria</translation>
    </message>
    <message>
        <source>Opioids</source>
        <translation>Opioides</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>AINE</translation>
    </message>
    <message>
        <source>Muscle Relaxant</source>
        <translation>Relajante muscular</translation>
    </message>
    <message>
        <source>Anti-epilepsy drugs</source>
        <translation>Antiepilépticos</translation>
    </message>
    <message>
        <source>Antidepressant</source>
        <translation>Antidepresivo</translation>
    </message>
    <message>
        <source>Proton Pump Inhibitors</source>
        <translation>Inhibidores de la bomba de protones</translation>
    </message>
    <message>
        <source>Topical Analgesics</source>
        <translation>Analgésicos tópicos</translation>
    </message>
    <message>
        <source>Topical Compounds</source>
        <translation>Compuestos tópicos</translation>
    </message>
    <message>
        <source>Sedative-hypnotics</source>
        <translation>Sedantes-hipnóticos</translation>
    </message>
    <message>
        <source>Benzodiazepine(s)</source>
        <translation>Benzodiacepina(s)</translation>
    </message>
    <message>
        <source>Antiemetic</source>
        <translation>Antiemético</translation>
    </message>
    <message>
        <source>Adrenal Cortical Steroids</source>
        <translation>Esteroides de la corteza suprarrenal</translation>
    </message>
    <message>
        <source>AntiAnxiety</source>
        <translation>Ansiolíticos</translation>
    </message>
    <message>
        <source>Anti-infectives</source>
        <translation>Antiinfecciosos</translation>
    </message>
    <message>
        <source>Antihistamine</source>
        <translation>Antihistamínico</translation>
    </message>
    <message>
        <source>Antihypertensive</source>
        <translation>Antihipertensivo</translation>
    </message>
    <message>
        <source>Antimigraine Agent</source>
        <translation>Antimigrañoso</translation>
    </message>
    <message>
        <source>Atypical Antipsychotic</source>
        <translation>Antipsicótico atípico</translation>
    </message>
    <message>
        <source>GI Agents</source>
        <translation>Gastrointestinales</translation>
    </message>
    <message>
        <source>H2 Blocker</source>
        <translation>Bloqueador H2</translation>
    </message>
    <message>
        <source>Misc Analgesics</source>
        <translation>Otros analgésicos</translation>
    </message>
    <message>
        <source>Nutritional Products</source>
        <translation>Productos nutricionales</translation>
    </message>
    <message>
        <source>Opioid Antagonist</source>
        <translation>Antagonista de opioides</translation>
    </message>
    <message>
        <source>Stimulants</source>
        <translation>Estimulantes</translation>
    </message>
    <message>
        <source>Statin</source>
        <translation>Estatina</translation>
    </message>
    <message>
        <source>Hormones</source>
        <translation>Hormonas</translation>
    </message>
    <message>
        <source>Impotence Agents</source>
        <translation>Para la impotencia</translation>
    </message>
    <message>
        <source>Cannabinoids</source>
        <translation>Cannabinoides</translation>
    </message>
    <message>
        <source>Barbiturates</source>
        <translation>Barbitúricos</translation>
    </message>
    <message>
        <source>Viscosupplementation</source>
        <translation>Viscosuplementación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>PT/OT</source>
        <translation>Fisioterapia/Terapia ocupacional</translation>
    </message>
    <message>
        <source>Chiropractic</source>
        <translation>Quiropráctica</translation>
    </message>
    <message>
        <source>Acupuncture</source>
        <translation>Acupuntura</translation>
    </message>
    <message>
        <source>Other Therapies</source>
        <translation>Otras terapias</translation>
    </message>
    <message>
        <source>Arthroscopic Surgery</source>
        <translation>Cirugía artroscópica</translation>
    </message>
    <message>
        <source>Non-arthroscopic Surgery</source>
        <translation>Cirugía no artroscópica</translation>
    </message>
    <message>
        <source>Surgical Consult</source>
        <translation>Consulta quirúrgica</translation>
    </message>
    <message>
        <source>Adjunct Surgical Services</source>
        <translation>Servicios quirúrgicos auxiliares</translation>
    </message>
    <message>
        <source>The body part that the request names.</source>
        <translation>La parte del cuerpo que nombra la petición.</translation>
    </message>
    <message>
        <source>The region of the request’s body part, from a closed list.</source>
        <translation>La región de la parte del cuerpo de la petición, de una lista cerrada.</translation>
    </message>
    <message>
        <source>The side of the request’s body part.</source>
        <translation>El lado de la parte del cuerpo de la petición.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>The strength of the drug without spaces: 7.5mg, 10/325mg, 5%.</source>
        <translation>La concentración del fármaco sin espacios: 7.5mg, 10/325mg, 5%.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>The dosage form of the drug, only where written.</source>
        <translation>La forma farmacéutica, solo donde está escrita.</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>Cápsula</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crema</translation>
    </message>
    <message>
        <source>Ointment</source>
        <translation>Ungüento</translation>
    </message>
    <message>
        <source>Gel</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Aerosol</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many units, sessions or visits are in dispute: 2x6 weeks is 12.</source>
        <translation>Cuántas unidades, sesiones o visitas están en disputa: 2x6 weeks son 12.</translation>
    </message>
    <message>
        <source>What the quantity counts; units where only a count is written.</source>
        <translation>Lo que cuenta la cantidad; unidades donde solo hay un número.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramos</translation>
    </message>
    <message>
        <source>Ml</source>
        <translation>Ml</translation>
    </message>
    <message>
        <source>Qty requested</source>
        <translation>Cantidad pedida</translation>
    </message>
    <message>
        <source>In the partial-approval form, how many were requested.</source>
        <translation>En la forma de aprobación parcial, cuántas se pidieron.</translation>
    </message>
    <message>
        <source>Qty authorized</source>
        <translation>Cantidad autorizada</translation>
    </message>
    <message>
        <source>In the partial-approval form, how many were authorized.</source>
        <translation>En la forma de aprobación parcial, cuántas se autorizaron.</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Recibido antes</translation>
    </message>
    <message>
        <source>How many of the same service were already received, where told as a number.</source>
        <translation>Cuántas del mismo servicio ya se recibieron, si consta como número.</translation>
    </message>
    <message>
        <source>Refills</source>
        <translation>Resurtidos</translation>
    </message>
    <message>
        <source>The number of refills, where written.</source>
        <translation>El número de renovaciones, donde está escrito.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>How often, as written: 2 times a week for 6 weeks, 1 tab PO BID.</source>
        <translation>La frecuencia, como está escrita: 2 times a week for 6 weeks, 1 tab PO BID.</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Retrospectivo</translation>
    </message>
    <message>
        <source>Whether the heading says that the service was already given (Retro, Retrospective, DOS).</source>
        <translation>Si el título dice que el servicio ya se prestó (Retro, Retrospective, DOS).</translation>
    </message>
    <message>
        <source>Associated</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Whether the item is an associated surgical service.</source>
        <translation>Si el punto es un servicio quirúrgico asociado.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>The item whose refusal decided this one.</source>
        <translation>El punto cuya denegación decidió este.</translation>
    </message>
    <message>
        <source>What utilization review did with this very item.</source>
        <translation>Lo que la revisión de utilización hizo con este mismo punto.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>UR reason</source>
        <translation>Razón de UR</translation>
    </message>
    <message>
        <source>The clause that gives utilization review’s reason.</source>
        <translation>La cláusula que da el motivo de la revisión de utilización.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>On which ground the reviewer decided, with the sentence that says so; the main one first.</source>
        <translation>Por qué motivo decidió el revisor, con la frase que lo dice; primero el principal.</translation>
    </message>
    <message>
        <source>Exceeds guideline amount</source>
        <translation>Supera la cantidad de la guía</translation>
    </message>
    <message>
        <source>No functional improvement documented</source>
        <translation>Sin mejoría funcional documentada</translation>
    </message>
    <message>
        <source>Conservative care not tried or documented</source>
        <translation>Atención conservadora no probada o no documentada</translation>
    </message>
    <message>
        <source>No red flag or neurological finding</source>
        <translation>Sin señal de alarma ni hallazgo neurológico</translation>
    </message>
    <message>
        <source>Guideline criteria not met</source>
        <translation>No cumple los criterios de la guía</translation>
    </message>
    <message>
        <source>Not recommended by guideline</source>
        <translation>No recomendado por la guía</translation>
    </message>
    <message>
        <source>First-line drug not tried</source>
        <translation>Fármaco de primera línea no probado</translation>
    </message>
    <message>
        <source>Duplicate drug or class</source>
        <translation>Fármaco o clase duplicados</translation>
    </message>
    <message>
        <source>Already authorized</source>
        <translation>Ya autorizado</translation>
    </message>
    <message>
        <source>Depends on denied item</source>
        <translation>Depende de un punto denegado</translation>
    </message>
    <message>
        <source>Request incomplete</source>
        <translation>Petición incompleta</translation>
    </message>
    <message>
        <source>Records missing or illegible</source>
        <translation>Registros ausentes o ilegibles</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Cumple los criterios</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the rationale itself concludes, whatever the heading says.</source>
        <translation>Lo que concluyen los propios fundamentos, diga lo que diga el título.</translation>
    </message>
    <message>
        <source>Medically necessary</source>
        <translation>Médicamente necesario</translation>
    </message>
    <message>
        <source>Not medically necessary</source>
        <translation>Médicamente no necesario</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>A treatment that the request counts as, for search and counting: emg/ncv counts as both.</source>
        <translation>Un tratamiento como el que cuenta la petición, para buscar y contar: emg/ncv cuenta como ambos.</translation>
    </message>
    <message>
        <source>A body region that the request concerns, with its side where told.</source>
        <translation>Una región del cuerpo que concierne a la petición, con su lado si consta.</translation>
    </message>
    <message>
        <source>UR guideline</source>
        <translation>Guía de UR</translation>
    </message>
    <message>
        <source>All text after “Claims Administrator guideline:”.</source>
        <translation>Todo el texto tras “Claims Administrator guideline:”.</translation>
    </message>
    <message>
        <source>UR cites</source>
        <translation>UR cita</translation>
    </message>
    <message>
        <source>A guideline that the claims administrator cited.</source>
        <translation>Una guía que citó el administrador de reclamaciones.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The one name of the chapter for its many spellings.</source>
        <translation>El nombre único del capítulo para sus muchas grafías.</translation>
    </message>
    <message>
        <source>IMR guideline</source>
        <translation>Guía de la IMR</translation>
    </message>
    <message>
        <source>All text after “MAXIMUS guideline:”: what the reviewer relied on.</source>
        <translation>Todo el texto tras “MAXIMUS guideline:”: en lo que se apoyó el revisor.</translation>
    </message>
    <message>
        <source>IMR cites</source>
        <translation>La IMR cita</translation>
    </message>
    <message>
        <source>A guideline that the reviewer cited.</source>
        <translation>Una guía que citó el revisor.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>How the guidelines of both sides relate.</source>
        <translation>Cómo se relacionan las guías de ambas partes.</translation>
    </message>
    <message>
        <source>Same chapter</source>
        <translation>Mismo capítulo</translation>
    </message>
    <message>
        <source>Same source</source>
        <translation>Misma fuente</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>UR cited none</source>
        <translation>La UR no citó ninguna</translation>
    </message>
    <message>
        <source>Reviewer cited none</source>
        <translation>El revisor no citó ninguna</translation>
    </message>
    <message>
        <source>Neither cited</source>
        <translation>Nadie citó ninguna</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>All text after “Decision rationale:”.</source>
        <translation>Todo el texto tras “Decision rationale:”.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be done about this letter; set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on the letter, on one of its fields, or on the words that are its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that the note is about: its path, and the number of its element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s own number of the claim; never in the public letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the office keeps the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who in the office wrote the decision that went to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office takes from the determination.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Checks that a case database is sound, and that its history gives its values.</source>
        <translation>Comprueba que una base de casos está íntegra y que su historial da sus valores.</translation>
    </message>
    <message>
        <source>Corrects a value. A list&apos;s element after the last one is added.</source>
        <translation type="vanished">Corrige un valor. Un elemento tras el último de una lista se añade.</translation>
    </message>
    <message>
        <source>Says that a value is right.</source>
        <translation>Declara que un valor es correcto.</translation>
    </message>
    <message>
        <source>case and reviewer</source>
        <translation>caso y revisor</translation>
    </message>
    <message>
        <source>person, injury, clinical</source>
        <translation>persona, lesión, historia clínica</translation>
    </message>
    <message>
        <source>items</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Measures the extraction against letters whose values are known.</source>
        <translation>Mide la extracción con cartas cuyos valores se conocen.</translation>
    </message>
    <message>
        <source>Prints what is found in letters as JSON; of several letters one a line.</source>
        <translation>Escribe en JSON lo hallado en las cartas; si son varias, una por línea.</translation>
    </message>
    <message>
        <source>Shows who changed what in a letter, or in one of its values, the newest change first.</source>
        <translation>Muestra quién cambió qué en una carta o en uno de sus valores; primero lo más reciente.</translation>
    </message>
    <message>
        <source>Lists the letters of a case database, the newest import first.</source>
        <translation>Lista las cartas de una base de casos; primero la importación más reciente.</translation>
    </message>
    <message>
        <source>Finds past determinations: words, &quot;phrases&quot;, -without, prefix*, field:value.</source>
        <translation>Busca determinaciones anteriores: palabras, &quot;frases&quot;, -sin, prefijo*, campo:valor.</translation>
    </message>
    <message>
        <source>Shows the values of one letter with their states and their words in the letter.</source>
        <translation>Muestra los valores de una carta con su estado y sus palabras en la carta.</translation>
    </message>
    <message>
        <source>Takes back your newest change, in whatever letter.</source>
        <translation>Deshace su último cambio, sea cual sea la carta.</translation>
    </message>
    <message>
        <source>Brings back your newest change that was undone.</source>
        <translation>Rehace su último cambio deshecho.</translation>
    </message>
    <message>
        <source>Writes a dataset: xlsx and csv have a row for each disputed item, jsonl a line for each letter, sqlite the tables for analysts, label-studio tasks for training. datapackage.json beside it describes it.</source>
        <translation>Escribe un conjunto de datos: xlsx y csv tienen una fila por punto en disputa, jsonl una línea por carta, sqlite las tablas para analistas, label-studio tareas de entrenamiento. datapackage.json, a su lado, lo describe.</translation>
    </message>
    <message>
        <source>Reads letters (PDF or text; folders with all that is in them) into a case database. Restores datasets in JSON lines, history included.</source>
        <translation type="vanished">Lee cartas (PDF o texto; carpetas con todo su contenido) en una base de casos. Restaura conjuntos de datos en líneas JSON, historial incluido.</translation>
    </message>
    <message>
        <source>Makes a checked copy of the case database in the folder of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the backups, or puts one of them (“latest”, a name, a file) in the place of the case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what can still be read of a damaged case database into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a letter out for good, with its words and its history. Cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects a value. The element or item after the last one is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads letters (PDF or text; folders and zip or tar archives with all that is in them) into a case database. Restores datasets in JSON lines, history included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in values from a table, as one change that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads letters again with this version&apos;s extractor. What people checked stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects a value in all letters where it stands, as one change that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes the views that a case database has for people who write SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how far a letter is: new, in-work, verified or set-aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Day sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items, %2 overturned, %3 of letters not verified yet (marked °). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Punto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Petición</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Decisión</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>to be checked in every letter</source>
        <translation>se revisa en cada carta</translation>
    </message>
    <message>
        <source>its words are not found in the letter</source>
        <translation>sus palabras no se hallan en la carta</translation>
    </message>
    <message>
        <source>its words stand in the letter several times</source>
        <translation>sus palabras están varias veces en la carta</translation>
    </message>
    <message>
        <source>two places in the letter disagree</source>
        <translation>dos lugares de la carta se contradicen</translation>
    </message>
    <message>
        <source>not found, though letters of this layout state it</source>
        <translation>no hallado, aunque las cartas de este formato lo dicen</translation>
    </message>
    <message>
        <source>low confidence: %1 %</source>
        <translation>poca certeza: %1 %</translation>
    </message>
    <message>
        <source>the letter has “%1” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the fields that it follows from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, but the letter says “%1”</source>
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
    <message>
        <source>change of state</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change in many letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new extraction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is no such file or folder. Check the name and the folder.</source>
        <translation>no existe tal archivo o carpeta. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>the file cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>no se puede leer el archivo. Compruebe sus permisos y si otro programa lo retiene.</translation>
    </message>
    <message>
        <source>the file cannot be written. Check that its folder exists, that you may write there, and that the disk has room.</source>
        <translation>no se puede escribir el archivo. Compruebe que su carpeta existe, que puede escribir en ella y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>the file is too large for a letter, so it was not read. Split it, or leave it out.</source>
        <translation>el archivo es demasiado grande para una carta y no se leyó. Divídalo o exclúyalo.</translation>
    </message>
    <message>
        <source>the file is empty. Get the letter again from its source.</source>
        <translation>el archivo está vacío. Obtenga la carta de nuevo de su origen.</translation>
    </message>
    <message>
        <source>the file is neither a PDF nor plain text. Save the letter in one of these forms.</source>
        <translation>el archivo no es PDF ni texto simple. Guarde la carta en una de esas formas.</translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be opened. Get the letter again from its source.</source>
        <translation>el PDF está dañado y no se puede abrir. Obtenga la carta de nuevo de su origen.</translation>
    </message>
    <message>
        <source>the PDF opens only with a password. Save a copy without a password and use that.</source>
        <translation>el PDF solo se abre con contraseña. Guarde una copia sin contraseña y úsela.</translation>
    </message>
    <message>
        <source>the PDF holds pictures of pages and no text. Run text recognition over it and use the result.</source>
        <translation>el PDF contiene imágenes de páginas y ningún texto. Pásele un reconocimiento de texto y use el resultado.</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages, so it was not read. Take the letter out of it and use that.</source>
        <translation>el PDF tiene más de %1 páginas y no se leyó. Extraiga de él la carta y úsela.</translation>
    </message>
    <message>
        <source>the PDF gave no answer within %1 seconds, so reading it was stopped. It may be damaged; get the letter again from its source.</source>
        <translation>el PDF no respondió en %1 segundos y se detuvo su lectura. Puede estar dañado; obtenga la carta de nuevo de su origen.</translation>
    </message>
    <message>
        <source>the reading of the PDF ended by itself. The file may be damaged; get the letter again from its source.</source>
        <translation>la lectura del PDF terminó por sí sola. El archivo puede estar dañado; obtenga la carta de nuevo de su origen.</translation>
    </message>
    <message>
        <source>the program imr-pages, which reads PDFs, cannot be started. Install IMR Workbench again.</source>
        <translation>no se puede iniciar imr-pages, el programa que lee los PDF. Instale de nuevo IMR Workbench.</translation>
    </message>
    <message>
        <source>the file is not text in a known encoding. Save it as UTF-8.</source>
        <translation>el archivo no es texto en una codificación conocida. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>the output would have the same name as that of %1. Rename one of the two, or use two folders.</source>
        <translation>la salida tendría el mismo nombre que la de %1. Cambie el nombre de una de las dos o use dos carpetas.</translation>
    </message>
    <message>
        <source>the field catalogue cannot be used. Correct the file, or leave it out.</source>
        <translation>no se puede usar el catálogo de campos. Corrija el archivo o exclúyalo.</translation>
    </message>
    <message>
        <source>there is no field %1. “imr show” lists the fields of a letter by their paths.</source>
        <translation>no hay ningún campo %1. «imr show» lista los campos de una carta con sus rutas.</translation>
    </message>
    <message>
        <source>“%2” is no value for %1. Accepted: %3.</source>
        <translation>«%2» no es un valor de %1. Se acepta: %3.</translation>
    </message>
    <message>
        <source>%1 is worked out from other fields and cannot be set. Correct those.</source>
        <translation>%1 se deduce de otros campos y no se puede fijar. Corrija esos.</translation>
    </message>
    <message>
        <source>the letter has no such item or list element. Count from 0; the number after the last one adds an element.</source>
        <translation>la carta no tiene ese punto o elemento de lista. Cuente desde 0; el número tras el último añade un elemento.</translation>
    </message>
    <message>
        <source>there is no such case database. Check the name; “imr import” makes one.</source>
        <translation>no existe tal base de casos. Compruebe el nombre; «imr import» crea una.</translation>
    </message>
    <message>
        <source>the file is not a case database of IMR Workbench and was left untouched. Choose another file.</source>
        <translation>el archivo no es una base de casos de IMR Workbench y quedó intacto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>the case database has version %1, and this program knows versions up to %2. It was left untouched; use a newer IMR Workbench.</source>
        <translation>la base de casos tiene la versión %1 y este programa conoce hasta la %2. Quedó intacta; use un IMR Workbench más nuevo.</translation>
    </message>
    <message>
        <source>another program is writing to the case database. Try again when it is done.</source>
        <translation>otro programa está escribiendo en la base de casos. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>the case database may only be read. Change the permissions of the file and its folder, or work on a copy.</source>
        <translation>la base de casos es de solo lectura. Cambie los permisos del archivo y de su carpeta, o trabaje con una copia.</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was saved. Make room and try again.</source>
        <translation>el disco está lleno y no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the case database is damaged. Keep the file as it is and work on with a backup.</source>
        <translation>la base de casos está dañada. Conserve el archivo como está y siga con una copia de seguridad.</translation>
    </message>
    <message>
        <source>the case database gave an error, and nothing was changed. Check the disk, and run “imr check”.</source>
        <translation>la base de casos dio un error y no se cambió nada. Compruebe el disco y ejecute «imr check».</translation>
    </message>
    <message>
        <source>no letter has this case number or id. “imr list” shows those that there are.</source>
        <translation>ninguna carta tiene este número de caso o identificador. «imr list» muestra los que hay.</translation>
    </message>
    <message>
        <source>several letters match: %1. Give one of these ids.</source>
        <translation>coinciden varias cartas: %1. Dé uno de estos identificadores.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: it is “%2”, not “%3”. Look at it and decide anew.</source>
        <translation>%1 se cambió entretanto: es «%2», no «%3». Véalo y decida de nuevo.</translation>
    </message>
    <message>
        <source>there is no change of yours that could be undone.</source>
        <translation>no hay ningún cambio suyo que deshacer.</translation>
    </message>
    <message>
        <source>there is no undone change of yours that could be brought back.</source>
        <translation>no hay ningún cambio suyo deshecho que rehacer.</translation>
    </message>
    <message>
        <source>the query cannot be understood at character %1. Close quotes and brackets, and write fields as field:value.</source>
        <translation>la búsqueda no se entiende en el carácter %1. Cierre comillas y paréntesis, y escriba los campos como campo:valor.</translation>
    </message>
    <message>
        <source>there is no such export format. “imr export --help” lists them.</source>
        <translation>no existe tal formato de exportación. «imr export --help» los lista.</translation>
    </message>
    <message>
        <source>the command was not written as it should be. “imr COMMAND --help” shows how.</source>
        <translation>la orden no está bien escrita. «imr ORDEN --help» muestra cómo.</translation>
    </message>
    <message>
        <source>stopped as you asked. What was done until then is kept.</source>
        <translation>detenido como pidió. Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>an unexpected fault in the program; nothing was changed. Please report it with the log.</source>
        <translation>un fallo inesperado del programa; no se cambió nada. Comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>an unknown fault in the program. Please report it with the log.</source>
        <translation>un fallo desconocido del programa. Comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>these words do not stand in the letter exactly once. Copy more of them from it, as they are.</source>
        <translation>estas palabras no están en la carta exactamente una vez. Copie más de ellas, tal como están.</translation>
    </message>
    <message>
        <source>the case database was made by an older version and must be brought up to date, which needs the right to write. Change the permissions of the file and its folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database lies on a network drive (%1), where two computers could spoil it, so it is open for reading only. Work on a copy on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case database holds parts that IMR Workbench did not make, so it is open for reading only. Ask who changed it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup was made: it needs %1 MB of free space, and the disk has %2 MB. Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy did not pass its check and was not kept. Run “imr check”, and keep the backups that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such backup. “imr restore” lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter is deleted, but another program still reads the state before, so its words remain in the file until that program is closed. Run “imr check” then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to change: all values are so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table cannot be read at line %1. Save it as CSV in UTF-8, with quotes in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column “%1”. Its columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column “%2” cannot be used. Correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was checked by a person and is left as it is. Correct it in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged from here on. Get it again, or unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of this file in the archive leads out of its folder. Pack the letters anew, without “..” and without “/” at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a link or a device in the archive, not a file. Pack the letter itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file unpacks to more than a hundred times its size, as no letter does. Unpack it by hand if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to more than 4 GiB, and was read no further. Split it, or unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file in the archive opens only with a password. Pack the letters without one.</source>
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
    <name>Export</name>
    <message>
        <source>the words that each value came from</source>
        <translation>las palabras de las que procede cada valor</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>el historial de cambios</translation>
    </message>
    <message>
        <source>what the program had found before a correction</source>
        <translation>lo que el programa halló antes de una corrección</translation>
    </message>
    <message>
        <source>the elements of lists as rows of their own</source>
        <translation>los elementos de listas como filas propias</translation>
    </message>
    <message>
        <source>the types of values: all is text</source>
        <translation>los tipos de los valores: todo es texto</translation>
    </message>
    <message>
        <source>passages of free text</source>
        <translation>pasajes de texto libre</translation>
    </message>
    <message>
        <source>names, numbers and exact dates</source>
        <translation>nombres, números y fechas exactas</translation>
    </message>
    <message>
        <source>texts beyond 32,767 characters, which are cut</source>
        <translation>textos de más de 32 767 caracteres, que se cortan</translation>
    </message>
    <message>
        <source>values without words in the letter</source>
        <translation>valores sin palabras en la carta</translation>
    </message>
    <message>
        <source>the files of the letters</source>
        <translation>los archivos de las cartas</translation>
    </message>
</context>
<context>
    <name>FieldFace</name>
    <message>
        <source>Overturned: treatment approved</source>
        <translation>Revocado: tratamiento aprobado</translation>
    </message>
    <message>
        <source>Upheld: the denial stands</source>
        <translation>Confirmado: la denegación se mantiene</translation>
    </message>
    <message>
        <source>not stated in the letter</source>
        <translation>la carta no lo dice</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>uno más</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>no words found</source>
        <translation>sin palabras halladas</translation>
    </message>
    <message>
        <source>confirmed absent</source>
        <translation>ausencia confirmada</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>palabras no halladas</translation>
    </message>
    <message>
        <source>Ctrl+L binds selected words</source>
        <translation>Ctrl+L toma las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: not stated</source>
        <translation>Ctrl+Shift+N: no consta</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Intro confirma</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>página %1, línea %2</translation>
    </message>
    <message>
        <source>request and disputed are the same words</source>
        <translation>lo pedido y lo disputado son las mismas palabras</translation>
    </message>
    <message>
        <source>confidence %1, found by %2</source>
        <translation>certeza %1, hallado por %2</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The heading says “%1”, the rationale concludes “%2”.</source>
        <translation>El título dice «%1», los fundamentos concluyen «%2».</translation>
    </message>
    <message>
        <source>The header dates the injury %1, the summary %2.</source>
        <translation>El encabezado fecha la lesión el %1, el resumen el %2.</translation>
    </message>
    <message>
        <source>The header dates the utilization review %1, the text %2.</source>
        <translation>El encabezado fecha la revisión de utilización el %1, el texto el %2.</translation>
    </message>
    <message>
        <source>The letter says “%1”, its decisions come to “%2”.</source>
        <translation>La carta dice «%1», sus decisiones suman «%2».</translation>
    </message>
    <message>
        <source>The letter has none of the known layouts. Little of it can be read safely.</source>
        <translation>La carta no tiene ninguno de los formatos conocidos. Poco de ella puede leerse con seguridad.</translation>
    </message>
    <message>
        <source>The letter begins in the middle: its header table is missing.</source>
        <translation>La carta empieza a la mitad: falta la tabla del encabezado.</translation>
    </message>
    <message>
        <source>%1 should come before %2.</source>
        <translation>%1 debería ser anterior a %2.</translation>
    </message>
    <message>
        <source>“%1” is no possible date.</source>
        <translation>«%1» no es una fecha posible.</translation>
    </message>
    <message>
        <source>Two dates of birth are told: %1 and %2.</source>
        <translation>Se dan dos fechas de nacimiento: %1 y %2.</translation>
    </message>
    <message>
        <source>An age of %1 does not go with a birth on %2.</source>
        <translation>Una edad de %1 no concuerda con un nacimiento el %2.</translation>
    </message>
    <message>
        <source>The request is for the %1, the summary tells only of the %2.</source>
        <translation>La solicitud es para: %1; el resumen solo habla de: %2.</translation>
    </message>
    <message>
        <source>The request is for the %1, the rationale speaks only of the %2.</source>
        <translation>La solicitud es para: %1; los fundamentos solo hablan de: %2.</translation>
    </message>
    <message>
        <source>%1 were requested, but %2 authorized and %3 disputed do not make that.</source>
        <translation>Se solicitaron %1, pero %2 autorizados y %3 en disputa no suman eso.</translation>
    </message>
    <message>
        <source>A strength of %1 is not known of %2 (known: %3).</source>
        <translation>No se conoce una concentración de %1 de %2 (conocidas: %3).</translation>
    </message>
    <message>
        <source>The chapter cited is “%1”, the request is for: %2.</source>
        <translation>El capítulo citado es «%1», la solicitud es para: %2.</translation>
    </message>
    <message>
        <source>The summary says that this was approved: %1.</source>
        <translation>El resumen dice que esto fue aprobado: %1.</translation>
    </message>
    <message>
        <source>The rationale never speaks of the request “%1”.</source>
        <translation>Los fundamentos nunca hablan de la solicitud «%1».</translation>
    </message>
    <message>
        <source>The summary gives a pain rating (%1), the rationale says that there is none.</source>
        <translation>El resumen da una valoración del dolor (%1), los fundamentos dicen que no hay ninguna.</translation>
    </message>
    <message>
        <source>The summary tells an examination, the rationale says that there is none (“%1”).</source>
        <translation>El resumen relata una exploración, los fundamentos dicen que no hay ninguna («%1»).</translation>
    </message>
    <message>
        <source>The summary tells of “%1”, the rationale says that there is no “%2”.</source>
        <translation>El resumen habla de «%1», los fundamentos dicen que no hay «%2».</translation>
    </message>
    <message>
        <source>The summary tells of “%1”, the rationale says that there was no “%2”.</source>
        <translation>El resumen habla de «%1», los fundamentos dicen que no hubo «%2».</translation>
    </message>
    <message>
        <source>The summary tells a report of %1, the rationale one of %2.</source>
        <translation>El resumen menciona un informe del %1, los fundamentos uno del %2.</translation>
    </message>
    <message>
        <source>The summary counts %1, the rationale %2 visits (%3).</source>
        <translation>El resumen cuenta %1 visitas, los fundamentos %2 (%3).</translation>
    </message>
    <message>
        <source>The summary says “%1”, the rationale “%2”.</source>
        <translation>El resumen dice «%1», los fundamentos «%2».</translation>
    </message>
    <message>
        <source>The summary gives the age as %1, the rationale as %2.</source>
        <translation>El resumen da una edad de %1, los fundamentos de %2.</translation>
    </message>
    <message>
        <source>The request is for a %1, the rationale speaks of another route (“%2”).</source>
        <translation>La solicitud es para %1, los fundamentos hablan de otra vía («%2»).</translation>
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
    <name>InfoDialogs</name>
    <message>
        <source>Confirm and go to the next field that waits</source>
        <translation>Confirmar e ir al siguiente campo por revisar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Next, previous field that waits</source>
        <translation>Campo siguiente o anterior por revisar</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next, previous row</source>
        <translation>Fila siguiente o anterior</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Abajo, Arriba</translation>
    </message>
    <message>
        <source>Replace the value</source>
        <translation>Sustituir el valor</translation>
    </message>
    <message>
        <source>type</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Keep the old value</source>
        <translation>Conservar el valor anterior</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>IMR Workbench %1</source>
        <translation>IMR Workbench %1</translation>
    </message>
    <message>
        <source>Reads California Independent Medical Review determination letters, shows where every value comes from, and keeps what you correct in one file on this computer. Nothing leaves it.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Lee cartas de determinación de la revisión médica independiente (IMR) de California, muestra de dónde viene cada valor y guarda lo que usted corrige en un archivo de este equipo. Nada sale de él.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna.</translation>
    </message>
    <message>
        <source>About IMR Workbench</source>
        <translation>Acerca de IMR Workbench</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="vanished">Teclas</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and go to the next cell that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter says so, header kept, text kept, misread, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words into a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous words of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word more, one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are valid here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Reads IMR determination letters and keeps what you correct.

Example: imr-workbench --db cases.imr letter.pdf</source>
        <translation>Lee cartas de determinación IMR y guarda lo que usted corrige.

Ejemplo: imr-workbench --db casos.imr carta.pdf</translation>
    </message>
    <message>
        <source>Letters to import, of which the first is opened; or a case database (.imrdb).</source>
        <translation>Cartas que importar, de las que se abre la primera; o una base de casos (.imrdb).</translation>
    </message>
    <message>
        <source>The case database; made where there is none.</source>
        <translation>La base de casos; se crea si no existe.</translation>
    </message>
    <message>
        <source>Open a sample letter without a screen, then end with 0 or 1.</source>
        <translation>Abrir una carta de muestra sin pantalla y terminar con 0 o 1.</translation>
    </message>
    <message>
        <source>Write a picture of the window with its first letter, then end.</source>
        <translation>Escribir una imagen de la ventana con su primera carta y terminar.</translation>
    </message>
    <message>
        <source>Size of the picture, such as 1440x900.</source>
        <translation>Tamaño de la imagen, como 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or system; for this start only.</source>
        <translation>light, dark o system; solo para este inicio.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system</source>
        <translation>--theme admite light, dark o system</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>UR feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateText</name>
    <message>
        <source>%1 of %2 items in %3 letters overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; too few letters for a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the letter says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread by the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>the table at the head of the letter</source>
        <translation>la tabla al comienzo de la carta</translation>
    </message>
    <message>
        <source>the dated notice at the head of the letter</source>
        <translation>el aviso fechado al comienzo de la carta</translation>
    </message>
    <message>
        <source>the list of the reviewer&apos;s licences and specialties</source>
        <translation>la lista de licencias y especialidades del revisor</translation>
    </message>
    <message>
        <source>the sentence about the reviewer&apos;s credentials</source>
        <translation>la frase sobre las credenciales del revisor</translation>
    </message>
    <message>
        <source>the words that tell the age</source>
        <translation>las palabras que dicen la edad</translation>
    </message>
    <message>
        <source>the word that tells the sex</source>
        <translation>la palabra que dice el sexo</translation>
    </message>
    <message>
        <source>the date told with the injury</source>
        <translation>la fecha que acompaña a la lesión</translation>
    </message>
    <message>
        <source>the event that is named as the cause</source>
        <translation>el suceso que se nombra como causa</translation>
    </message>
    <message>
        <source>the words after a label such as “mechanism of injury”</source>
        <translation>las palabras tras un rótulo como «mechanism of injury»</translation>
    </message>
    <message>
        <source>the sentence that tells how the injury happened</source>
        <translation>la frase que cuenta cómo ocurrió la lesión</translation>
    </message>
    <message>
        <source>a verb of injury, such as “fell” or “struck”</source>
        <translation>un verbo de lesión, como «fell» o «struck»</translation>
    </message>
    <message>
        <source>the words after “when” in the sentence about the injury</source>
        <translation>las palabras tras «when» en la frase sobre la lesión</translation>
    </message>
    <message>
        <source>the words after “while” in the sentence about the injury</source>
        <translation>las palabras tras «while» en la frase sobre la lesión</translation>
    </message>
    <message>
        <source>a body part that is named with a complaint</source>
        <translation>una parte del cuerpo nombrada con una dolencia</translation>
    </message>
    <message>
        <source>a body part that is named in a diagnosis</source>
        <translation>una parte del cuerpo nombrada en un diagnóstico</translation>
    </message>
    <message>
        <source>a list that is introduced as diagnoses</source>
        <translation>una lista presentada como diagnósticos</translation>
    </message>
    <message>
        <source>a phrase that is told as a diagnosis</source>
        <translation>una expresión contada como diagnóstico</translation>
    </message>
    <message>
        <source>a list of treatments received</source>
        <translation>una lista de tratamientos recibidos</translation>
    </message>
    <message>
        <source>a list of treatments received; the name is not in the lexicon</source>
        <translation>una lista de tratamientos recibidos; el nombre no está en el léxico</translation>
    </message>
    <message>
        <source>a treatment that the summary tells as received</source>
        <translation>un tratamiento que el resumen cuenta como recibido</translation>
    </message>
    <message>
        <source>a treatment that a rationale tells as received</source>
        <translation>un tratamiento que unos fundamentos cuentan como recibido</translation>
    </message>
    <message>
        <source>the words about working or not working</source>
        <translation>las palabras sobre trabajar o no trabajar</translation>
    </message>
    <message>
        <source>a drug that is told as taken or prescribed</source>
        <translation>un fármaco contado como tomado o recetado</translation>
    </message>
    <message>
        <source>a test or image that is told as done</source>
        <translation>una prueba o imagen contada como hecha</translation>
    </message>
    <message>
        <source>a rating of pain</source>
        <translation>una puntuación del dolor</translation>
    </message>
    <message>
        <source>the date of a report, note or visit</source>
        <translation>la fecha de un informe, nota o visita</translation>
    </message>
    <message>
        <source>the date of the request for authorization</source>
        <translation>la fecha de la solicitud de autorización</translation>
    </message>
    <message>
        <source>the date told with the utilization review</source>
        <translation>la fecha que acompaña a la revisión de utilización</translation>
    </message>
    <message>
        <source>what the utilization review is told to have done</source>
        <translation>lo que se cuenta que hizo la revisión de utilización</translation>
    </message>
    <message>
        <source>the clause that gives the utilization review&apos;s reason</source>
        <translation>la cláusula que da el motivo de la revisión de utilización</translation>
    </message>
    <message>
        <source>the heading of the item</source>
        <translation>el título del punto</translation>
    </message>
    <message>
        <source>the decision at the end of the item&apos;s heading</source>
        <translation>la decisión al final del título del punto</translation>
    </message>
    <message>
        <source>the heading that tells what was asked for, approved and left</source>
        <translation>el título que dice lo pedido, lo aprobado y lo que queda</translation>
    </message>
    <message>
        <source>a word before the request, such as “Retro” or “Associated surgical service”</source>
        <translation>una palabra ante la petición, como «Retro» o «Associated surgical service»</translation>
    </message>
    <message>
        <source>the outcome that the letter states</source>
        <translation>el resultado que la carta declara</translation>
    </message>
    <message>
        <source>worked out from the decisions on the items</source>
        <translation>deducido de las decisiones sobre los puntos</translation>
    </message>
    <message>
        <source>the text after the label of a guideline</source>
        <translation>el texto tras el rótulo de una guía</translation>
    </message>
    <message>
        <source>the text after “Decision rationale”</source>
        <translation>el texto tras «Decision rationale»</translation>
    </message>
    <message>
        <source>the clause that concludes the rationale</source>
        <translation>la cláusula que concluye los fundamentos</translation>
    </message>
    <message>
        <source>the sentence of the rationale that decides</source>
        <translation>la frase de los fundamentos que decide</translation>
    </message>
    <message>
        <source>the way in which guidelines are cited</source>
        <translation>la forma en que se citan las guías</translation>
    </message>
    <message>
        <source>the lexicon&apos;s name of the cited chapter</source>
        <translation>el nombre del capítulo citado según el léxico</translation>
    </message>
    <message>
        <source>worked out from the guidelines that both sides cite</source>
        <translation>deducido de las guías que citan ambas partes</translation>
    </message>
    <message>
        <source>the letter&apos;s own words for a service outside the lexicon</source>
        <translation>las palabras de la carta para un servicio fuera del léxico</translation>
    </message>
    <message>
        <source>a drug of the lexicon named in the request</source>
        <translation>un fármaco del léxico nombrado en la petición</translation>
    </message>
    <message>
        <source>the ingredients of a mixture named in the request</source>
        <translation>los componentes de una mezcla nombrada en la petición</translation>
    </message>
    <message>
        <source>a treatment of the lexicon named in the request</source>
        <translation>un tratamiento del léxico nombrado en la petición</translation>
    </message>
    <message>
        <source>worked out from the treatment</source>
        <translation>deducido del tratamiento</translation>
    </message>
    <message>
        <source>a body part of the lexicon named in the request</source>
        <translation>una parte del cuerpo del léxico nombrada en la petición</translation>
    </message>
    <message>
        <source>the side told with the body part</source>
        <translation>el lado que acompaña a la parte del cuerpo</translation>
    </message>
    <message>
        <source>a body part to which the rationale ties the request</source>
        <translation>una parte del cuerpo con la que los fundamentos vinculan la petición</translation>
    </message>
    <message>
        <source>the strength in the request</source>
        <translation>la concentración en la petición</translation>
    </message>
    <message>
        <source>the dosage form in the request</source>
        <translation>la forma farmacéutica en la petición</translation>
    </message>
    <message>
        <source>the amount in the request</source>
        <translation>la cantidad en la petición</translation>
    </message>
    <message>
        <source>the number of sessions, visits or units in the request</source>
        <translation>el número de sesiones, visitas o unidades en la petición</translation>
    </message>
    <message>
        <source>how often, in the request</source>
        <translation>la frecuencia en la petición</translation>
    </message>
    <message>
        <source>the refills in the request</source>
        <translation>las renovaciones en la petición</translation>
    </message>
    <message>
        <source>the amount of the same service already received</source>
        <translation>la cantidad ya recibida del mismo servicio</translation>
    </message>
</context>
<context>
    <name>SharedTip</name>
    <message numerus="yes">
        <source>These words stand in %n other letter(s) too.</source>
        <translation>
            <numerusform>Estas palabras están también en otra carta.</numerusform>
            <numerusform>Estas palabras están también en otras %n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand further up in this letter already.</source>
        <translation>Estas palabras ya están más arriba en esta carta.</translation>
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
    <message>
        <source>confirmed (imported)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::ChipBar</name>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::CitationEditor</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
</context>
<context>
    <name>imr::DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Lote</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::EvidenceActions</name>
    <message>
        <source>&amp;Caret in the letter</source>
        <translation>&amp;Cursor en la carta</translation>
    </message>
    <message>
        <source>&amp;Add selected words</source>
        <translation>&amp;Añadir las palabras seleccionadas</translation>
    </message>
    <message>
        <source>End of the words one word &amp;on</source>
        <translation>Fin de las palabras una palabra a&amp;delante</translation>
    </message>
    <message>
        <source>End of the words one word &amp;back</source>
        <translation>Fin de las palabras una palabra a&amp;trás</translation>
    </message>
    <message>
        <source>Start of the words one word o&amp;n</source>
        <translation>Inicio de las palabras una palabra ade&amp;lante</translation>
    </message>
    <message>
        <source>Start of the words one word bac&amp;k</source>
        <translation>Inicio de las palabras una palabra at&amp;rás</translation>
    </message>
    <message>
        <source>Next &amp;reading of the field</source>
        <translation>&amp;Siguiente lectura del campo</translation>
    </message>
    <message>
        <source>&amp;Previous reading of the field</source>
        <translation>Lectura &amp;anterior del campo</translation>
    </message>
    <message>
        <source>&amp;Dim words of other letters</source>
        <translation>A&amp;tenuar palabras de otras cartas</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence of this letter&apos;s own</source>
        <translation>Siguiente &amp;frase propia de esta carta</translation>
    </message>
    <message>
        <source>Previous &amp;sentence of its own</source>
        <translation>Frase propia ant&amp;erior</translation>
    </message>
    <message>
        <source>P&amp;age pictures</source>
        <translation>I&amp;mágenes de páginas</translation>
    </message>
    <message>
        <source>Dark pages in the dark t&amp;heme</source>
        <translation>Páginas &amp;oscuras con el tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours of the text</source>
        <translation>Colores del te&amp;xto</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discretos</translation>
    </message>
</context>
<context>
    <name>imr::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Guardar estas opciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counting the letters …</source>
        <translation>Contando las cartas …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá una carta.</numerusform>
            <numerusform>Se escribirán %n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>El archivo existe y se sustituirá.</translation>
    </message>
    <message>
        <source>Everything is in this form.</source>
        <translation>Todo está en esta forma.</translation>
    </message>
    <message>
        <source>Not in this form: %1.</source>
        <translation>No en esta forma: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Letters that a search finds</source>
        <translation>Las cartas que halla una búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Only verified letters</source>
        <translation>Solo cartas verificadas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>For Excel (byte order mark)</source>
        <translation>Para Excel (marca de orden de bytes)</translation>
    </message>
    <message>
        <source>With a description of the data (datapackage.json)</source>
        <translation>Con una descripción de los datos (datapackage.json)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Excel workbook, one row for each disputed item</source>
        <translation>Libro de Excel, una fila por punto en disputa</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines, one letter a line, with evidence and history</source>
        <translation>Líneas JSON, una carta por línea, con pruebas e historial</translation>
    </message>
    <message>
        <source>SQLite, the tables for analysts</source>
        <translation>SQLite, las tablas para analistas</translation>
    </message>
    <message>
        <source>Label Studio tasks</source>
        <translation>Tareas de Label Studio</translation>
    </message>
    <message>
        <source>A row for each disputed item</source>
        <translation>Una fila por punto en disputa</translation>
    </message>
    <message>
        <source>A row for each determination</source>
        <translation>Una fila por determinación</translation>
    </message>
    <message>
        <source>A row for each value, with its evidence</source>
        <translation>Una fila por valor, con su prueba</translation>
    </message>
    <message>
        <source>As in the letters</source>
        <translation>Como en las cartas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV rows</source>
        <translation>Filas CSV</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>imr::ExportJob</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 de %2 cartas</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) made safe that begin like formulas</source>
        <translation>
            <numerusform>%n celda asegurada que empieza como fórmula</numerusform>
            <numerusform>%n celdas aseguradas que empiezan como fórmulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that Excel would take for dates</source>
        <translation>
            <numerusform>%n celda que Excel tomaría por fecha</numerusform>
            <numerusform>%n celdas que Excel tomaría por fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cut to the length of a cell</source>
        <translation>
            <numerusform>%n texto cortado al largo de una celda</numerusform>
            <numerusform>%n textos cortados al largo de una celda</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; no file was written</source>
        <translation>cancelado; no se escribió ningún archivo</translation>
    </message>
</context>
<context>
    <name>imr::FacetPanel</name>
    <message>
        <source>Narrow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Puntos</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::FieldEditor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>imr::FieldRow</name>
    <message>
        <source>Made from other fields; correct those.</source>
        <translation>Deducido de otros campos; corrija esos.</translation>
    </message>
    <message>
        <source>Esc keeps</source>
        <translation>Esc conserva</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter has %1</source>
        <translation type="unfinished"></translation>
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
    <name>imr::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Los lugares</translation>
    </message>
    <message>
        <source>No two places of this letter were found to disagree.</source>
        <translation>No se hallaron dos lugares de esta carta que se contradigan.</translation>
    </message>
    <message>
        <source>other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values stand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the values stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::GroupLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overturned</source>
        <translation>
            <numerusform>%n revocado</numerusform>
            <numerusform>%n revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld</source>
        <translation>
            <numerusform>%n confirmado</numerusform>
            <numerusform>%n confirmados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Handbook</name>
    <message>
        <source>Page of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Punto</translation>
    </message>
</context>
<context>
    <name>imr::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="vanished">Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="vanished">Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="vanished">Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="vanished">Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="vanished">Después</translation>
    </message>
    <message>
        <source>Whole letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the field to what it was after the selected change. That too can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::HitModel</name>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>UR guideline</source>
        <translation>guía de la UR</translation>
    </message>
    <message>
        <source>IMR guideline</source>
        <translation>guía de la IMR</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>fundamentos</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
</context>
<context>
    <name>imr::ImportJob</name>
    <message>
        <source>Sample letters</source>
        <translation>Cartas de muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importada</numerusform>
            <numerusform>%n importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n no importada</numerusform>
            <numerusform>%n no importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; </source>
        <translation>cancelado; </translation>
    </message>
</context>
<context>
    <name>imr::ImportReportView</name>
    <message>
        <source>Files that were not imported</source>
        <translation>Archivos no importados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Open first letter</source>
        <translation>Abrir la primera carta</translation>
    </message>
    <message>
        <source>Show batch in queue</source>
        <translation>Mostrar el lote en la cola</translation>
    </message>
    <message>
        <source>Try these files again</source>
        <translation>Intentar de nuevo estos archivos</translation>
    </message>
    <message>
        <source>No import chosen</source>
        <translation>Ninguna importación elegida</translation>
    </message>
    <message>
        <source>Choose an import in the list to see what became of its files.</source>
        <translation>Elija una importación de la lista para ver qué fue de sus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported</source>
        <translation>
            <numerusform>%n archivo no importado</numerusform>
            <numerusform>%n archivos no importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::ItemLine</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Punto %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Associated: </source>
        <translation>Asociado: </translation>
    </message>
</context>
<context>
    <name>imr::ItemsDelegate</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
</context>
<context>
    <name>imr::ItemsModel</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished">no consta</translation>
    </message>
</context>
<context>
    <name>imr::ItemsTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Puntos</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in hidden columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Job</name>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>imr::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>imr::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this key. Give that command another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single character would act while one types. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
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
    <name>imr::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::MoreLine</name>
    <message>
        <source>Hide empty fields</source>
        <translation>Ocultar campos vacíos</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n campo más</numerusform>
            <numerusform>%n campos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::NotesView</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::OutsideDialog</name>
    <message>
        <source>From outside the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
    <name>imr::QueryCompleter</name>
    <message>
        <source>Fields and values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::QueueModel</name>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>sin puntos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>revocado</translation>
    </message>
    <message numerus="yes">
        <source>%n overturned</source>
        <translation>
            <numerusform>%n revocado</numerusform>
            <numerusform>%n revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::QueueView</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only flagged letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters with these words in case number or file name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::RecordHeader</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Finish and open next</source>
        <translation>Terminar y abrir la siguiente</translation>
    </message>
    <message>
        <source>No letter open</source>
        <translation>Ninguna carta abierta</translation>
    </message>
    <message>
        <source>%1 of %2 left to check</source>
        <translation>quedan %1 de %2 por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n revisado</numerusform>
            <numerusform>%n revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown layout</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Formato %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>decidida el %1</translation>
    </message>
    <message>
        <source>No number · %1</source>
        <translation>Sin número · %1</translation>
    </message>
</context>
<context>
    <name>imr::RecordView</name>
    <message>
        <source>Empty. Ctrl+Shift+N says that the letter does not state it; Esc keeps the value.</source>
        <translation>Vacío. Ctrl+Shift+N declara que la carta no lo dice; Esc conserva el valor.</translation>
    </message>
    <message>
        <source>Made from other fields; correct those.</source>
        <translation>Deducido de otros campos; corrija esos.</translation>
    </message>
    <message>
        <source>Put the caret, or the start of a selection, between the words of this item that belong apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item after this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::ReplaceDialog</name>
    <message>
        <source>Replace a value in all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the letter</source>
        <translation type="unfinished">Palabras en la carta</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find shows every place where the value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The value is replaced in %n letter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::RestoreDialog</name>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the place of the case database. What is there now is kept as a backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::ReviewController</name>
    <message>
        <source>item</source>
        <translation>punto</translation>
    </message>
</context>
<context>
    <name>imr::SearchView</name>
    <message>
        <source>Search determinations</source>
        <translation>Buscar determinaciones</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, prefix*, field:value</source>
        <translation>Palabras, &quot;frases&quot;, -sin, prefijo*, campo:valor</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares hallados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada hallado</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lugar hallado</numerusform>
            <numerusform>%n lugares hallados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: the star keeps a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stands beside every change in the history.</source>
        <translation>Figura junto a cada cambio del historial.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letter&apos;s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what people found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the confidences alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 values here %2 wait for this; about %3 wrong ones pass, %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::SimilarView</name>
    <message>
        <source>same treatment, same region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same kind of treatment, same region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same kind of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished">Revocados</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar determinations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an item to see what became of others like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other determination is like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n decided by another item</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Dim shared words</source>
        <translation>Atenuar palabras compartidas</translation>
    </message>
    <message>
        <source>Dim words that other letters have too (Ctrl+Shift+D)</source>
        <translation>Atenuar palabras que también tienen otras cartas (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Caret in the letter</source>
        <translation>Cursor en la carta</translation>
    </message>
    <message>
        <source>Caret in the letter: select words by keys (F7)</source>
        <translation>Cursor en la carta: seleccionar palabras con el teclado (F7)</translation>
    </message>
    <message>
        <source>page %1, line %2: %3</source>
        <translation>página %1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>imr::StoreCare</name>
    <message>
        <source>Replace a &amp;value in all letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;values of a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the case database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the case database. Your change is saved as soon as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other program is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) changed. Undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import values of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) brought in. Undo takes all of them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: %1 of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, its values and its history are taken out of the case database. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold the letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::SweepBar</name>
    <message>
        <source>Sweep for missed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Intro</translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more: every word of the trade belongs to a value or was passed. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sweep: %n sentence(s) left, page %1, line %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imr::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::ValuesDialog</name>
    <message>
        <source>Import values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where a person has checked the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the case number, and which field each other column goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are brought in, %2 are as they were, %3 are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::WorkbenchActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Add to list</source>
        <translation>&amp;Añadir a la lista</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;PDF pages</source>
        <translation>Páginas &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tar&amp;eas</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Re&amp;stablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Previous letter</source>
        <translation>Carta &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next letter</source>
        <translation>Carta &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous i&amp;tem</source>
        <translation>Punto an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;item</source>
        <translation>Punto s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>Ca&amp;rta</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Findings and history</source>
        <translation>&amp;Hallazgos e historial</translation>
    </message>
    <message>
        <source>Item &amp;%1</source>
        <translation>Punto &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Search determinations</source>
        <translation>&amp;Buscar determinaciones</translation>
    </message>
    <message>
        <source>&amp;Find in letter</source>
        <translation>Buscar en la &amp;carta</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About IMR Workbench</source>
        <translation>&amp;Acerca de IMR Workbench</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Confirmar y seguir</translation>
    </message>
    <message>
        <source>&amp;Edit value</source>
        <translation>&amp;Editar el valor</translation>
    </message>
    <message>
        <source>Take from selected &amp;words</source>
        <translation>Tomar de las &amp;palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Not stated in the letter</source>
        <translation>La carta &amp;no lo dice</translation>
    </message>
    <message>
        <source>&amp;Unreadable</source>
        <translation>&amp;Ilegible</translation>
    </message>
    <message>
        <source>Ne&amp;xt field that waits</source>
        <translation>Siguiente campo por re&amp;visar</translation>
    </message>
    <message>
        <source>&amp;Previous field that waits</source>
        <translation>Campo &amp;anterior por revisar</translation>
    </message>
    <message>
        <source>&amp;Finish and open next</source>
        <translation>&amp;Terminar y abrir la siguiente</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>&amp;Añadir punto</translation>
    </message>
    <message>
        <source>&amp;Remove open item</source>
        <translation>&amp;Quitar el punto abierto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>It&amp;em</source>
        <translation>P&amp;unto</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Items as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;outside the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty fields of this section are not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sweep: next missed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep: previous missed &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te on this field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the selected wor&amp;ds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: come &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: as&amp;k a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split item at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::WorkbenchWindow</name>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>Mark the words in the letter first.</source>
        <translation>Marque primero las palabras en la carta.</translation>
    </message>
    <message>
        <source>There are no further words to take.</source>
        <translation>No hay más palabras que tomar.</translation>
    </message>
    <message>
        <source>The extractor weighed no other reading.</source>
        <translation>El extractor no consideró otra lectura.</translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>Abrir cartas</translation>
    </message>
    <message>
        <source>Import letters</source>
        <translation>Importar cartas</translation>
    </message>
    <message>
        <source>Letters and datasets (*.pdf *.txt *.jsonl)</source>
        <translation type="vanished">Cartas y conjuntos de datos (*.pdf *.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>1 file was not imported.</source>
        <translation>1 archivo no se importó.</translation>
    </message>
    <message>
        <source>%1 of %2 files were not imported.</source>
        <translation>%1 de %2 archivos no se importaron.</translation>
    </message>
    <message>
        <source>The others are in the queue.</source>
        <translation>Los demás están en la cola.</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>Hallazgos  %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 de %2 verificadas</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still wait.</source>
        <translation>
            <numerusform>Queda %n campo por revisar.</numerusform>
            <numerusform>Quedan %n campos por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter once more finishes the letter as it is.</source>
        <translation>Ctrl+Intro otra vez termina la carta como está.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>No other letter of this queue waits for review.</source>
        <translation>Ninguna otra carta de esta cola espera revisión.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>IMR Workbench</source>
        <translation>IMR Workbench</translation>
    </message>
    <message>
        <source>No letters yet. Import PDF or text files, or drop them here.</source>
        <translation>Aún no hay cartas. Importe archivos PDF o de texto, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Import letters…</source>
        <translation>Importar cartas…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Findings and history</source>
        <translation type="vanished">Hallazgos e historial</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search determinations</source>
        <translation>Buscar determinaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Revisor: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, archives and datasets (*.pdf *.txt *.zip *.tar *.tar.* *.tgz *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar determinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These commands keep the program&apos;s own keys: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field and its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in focus shows a value; the letter outlines the words that it came from. Click tinted words to go the other way. &lt;b&gt;Enter&lt;/b&gt; confirms, and the next field that needs you comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amber diamond waits, and one line says why. &lt;b&gt;Tab&lt;/b&gt; steps through those; typing replaces a value, &lt;b&gt;Ctrl+Shift+N&lt;/b&gt; says that the letter does not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the letter and press &lt;b&gt;Ctrl+L&lt;/b&gt;: the value is read from them. &lt;b&gt;F8&lt;/b&gt; walks the sentences in which something may have been missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two places that disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings show both places. &lt;b&gt;Enter&lt;/b&gt; goes to them, &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;5&lt;/b&gt; say why the values stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl+Enter&lt;/b&gt; finishes this letter and opens the next. Nothing has to be saved, and &lt;b&gt;Ctrl+Z&lt;/b&gt; takes back whatever you did, also in other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, history and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::cli</name>
    <message>
        <source>The case database (default: %1).</source>
        <translation>La base de casos (por omisión: %1).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Escribir JSON.</translation>
    </message>
    <message>
        <source>In whose name (default: %1).</source>
        <translation>A nombre de quién (por omisión: %1).</translation>
    </message>
    <message>
        <source>The words of the letter that say so.</source>
        <translation>Las palabras de la carta que lo dicen.</translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation>El motivo, para el historial.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Grounded</source>
        <translation>Fundados</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Show every place where this field differs.</source>
        <translation>Mostrar cada lugar donde este campo difiere.</translation>
    </message>
    <message>
        <source>--out names the file to write.</source>
        <translation>--out nombra el archivo que escribir.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The file to write; one of this name is replaced.</source>
        <translation>El archivo que escribir; uno de ese nombre se sustituye.</translation>
    </message>
    <message>
        <source>Only the letters that this search finds.</source>
        <translation>Solo las cartas que esta búsqueda halla.</translation>
    </message>
    <message>
        <source>Write each letter&apos;s JSON into this folder, named as the letter.</source>
        <translation>Escribir el JSON de cada carta en esta carpeta, con el nombre de la carta.</translation>
    </message>
    <message>
        <source>Print the text of the letter too.</source>
        <translation>Escribir también el texto de la carta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit admite un número desde 1.</translation>
    </message>
    <message>
        <source>The most hits to print (default: 50).</source>
        <translation>Máximo de resultados (por omisión: 50).</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Words in the letter</source>
        <translation>Palabras en la carta</translation>
    </message>
    <message>
        <source>With --json: the text of the letter too.</source>
        <translation>Con --json: también el texto de la carta.</translation>
    </message>
    <message>
        <source>--format is xlsx, csv, jsonl, sqlite or label-studio.</source>
        <translation>--format es xlsx, csv, jsonl, sqlite o label-studio.</translation>
    </message>
    <message>
        <source>--rows is items, determinations or values.</source>
        <translation>--rows es items, determinations o values.</translation>
    </message>
    <message>
        <source>--deidentify is years or shifted.</source>
        <translation>--deidentify es years o shifted.</translation>
    </message>
    <message>
        <source>--state is new, in work, verified or set aside; several are parted by commas.</source>
        <translation>--state es new, in work, verified o set aside; varios se separan con comas.</translation>
    </message>
    <message>
        <source>There is no such preset. Known: %1.</source>
        <translation>No existe tal ajuste. Conocidos: %1.</translation>
    </message>
    <message>
        <source>xlsx (the default), csv, jsonl, sqlite or label-studio.</source>
        <translation>xlsx (por omisión), csv, jsonl, sqlite o label-studio.</translation>
    </message>
    <message>
        <source>Only letters in these states, such as verified.</source>
        <translation>Solo cartas en estos estados, como verified.</translation>
    </message>
    <message>
        <source>Only these columns of the tables, parted by commas.</source>
        <translation>Solo estas columnas de las tablas, separadas por comas.</translation>
    </message>
    <message>
        <source>csv: a row an item, a determination, or a value (items, determinations, values).</source>
        <translation>csv: una fila por punto, determinación o valor (items, determinations, values).</translation>
    </message>
    <message>
        <source>Leave out names, numbers and free text; dates as years, or shifted by letter (years, shifted).</source>
        <translation>Omitir nombres, números y texto libre; fechas como años, o desplazadas por carta (years, shifted).</translation>
    </message>
    <message>
        <source>csv: begin with a byte order mark, by which Excel knows UTF-8.</source>
        <translation>csv: empezar con una marca de orden de bytes, por la que Excel reconoce UTF-8.</translation>
    </message>
    <message>
        <source>jsonl: the files of the letters too, so that an import has their pages.</source>
        <translation>jsonl: también los archivos de las cartas, para que una importación tenga sus páginas.</translation>
    </message>
    <message>
        <source>Write no datapackage.json.</source>
        <translation>No escribir datapackage.json.</translation>
    </message>
    <message>
        <source>Begin with the options saved under this name.</source>
        <translation>Empezar con las opciones guardadas con este nombre.</translation>
    </message>
    <message>
        <source>Save the options under this name.</source>
        <translation>Guardar las opciones con este nombre.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many records were made anew from their events and compared (always done).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the events make, where a record is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, kept with the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the backups, which hold the letter still, and make a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that names the letter of a row (default: case.number; “letter” for its id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column goes into which field: COLUMN=FIELD, parted by semicolons, or a file with such lines or JSON. COLUMN=item names the item&apos;s number. Without it, columns named as fields are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be brought in and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where a person has checked the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the places and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imr::cli::Extraction</name>
    <message>
        <source>Extracting</source>
        <translation>Extrayendo</translation>
    </message>
</context>
<context>
    <name>imr::cli::Invocation</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>falta algo: %1</translation>
    </message>
    <message>
        <source>too much was given: “%1”</source>
        <translation>sobra algo: «%1»</translation>
    </message>
    <message>
        <source>Usage: imr %1 [options] %2</source>
        <translation>Uso: imr %1 [opciones] %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>“imr %1 --help” shows how it is used.</source>
        <translation>«imr %1 --help» muestra cómo se usa.</translation>
    </message>
</context>
</TS>
