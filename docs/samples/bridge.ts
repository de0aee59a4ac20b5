import "akua-react/styles.css";
import "akua-react/themes/mui.css"; // createTheme({ cssVariables: true })
